import { type Row, type Table, textOf } from '../../core/table';
import type { LedgerEnvironment } from '../../ledger/environment';
import { squeeze } from '../../text/normalize';
import { isBlank } from './blank';
import { levelOf } from './row-level';
import type { Measure } from './summary-sheets';

/** The three tiers in which risk points are kept: those of the unit, of posts, and of persons. */
export type Tier = 'unit' | 'post' | 'person';

const TIER_WORDS: readonly (readonly [Tier, RegExp])[] = [
  ['person', /^个人|个人(?:岗位)?(?:廉政|廉洁)?风险/],
  ['post', /^岗位|岗位(?:廉政|廉洁)?风险|岗位表/],
  ['unit', /^(?:单位|科室|部门)(?!名称)|(?:单位|科室|部门)(?:廉政|廉洁)?风险|单位表/],
];
const RISK_FIELDS = ['moralRisk', 'dutyRisk', 'processRisk', 'systemRisk', 'externalRisk'] as const;

/** The tier that a sheet's name, a title or the words of a summary row speak of; null for none. */
export function tierNamed(text: string): Tier | null {
  const words = squeeze(text);
  return TIER_WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** The tier of a table: registers are of persons, others as their sheet or title says; null where neither does. */
export function tierOf(table: Table): Tier | null {
  if (table.ledger === 'personal-register') return 'person';
  return tierNamed(table.sheet) ?? tierNamed(table.title);
}

/**
 * The numbers by which the risk points of some rows may fairly be counted: rows, different texts, and the filled risk
 * columns of registers. Empty where a level is asked for and one of the rows has none that can be read.
 */
export function riskCounts(rows: readonly Row[], measure: Measure, environment: LedgerEnvironment): number[] {
  const filled = rows.filter((row) => risksIn(row) > 0);
  if (measure !== 'risks' && filled.some((row) => levelOf(row, environment) === null)) return [];
  const counted =
    measure === 'risks' ? filled : filled.filter((row) => levelOf(row, environment) === measure);
  const own = counted.filter((row) => row.cells.get('risk')?.merge === undefined);
  const texts = new Set(counted.map((row) => `${textOf(row, 'post')}│${textOf(row, 'risk')}│${row.key}`));
  const columns = counted.reduce((sum, row) => sum + risksIn(row), 0);
  return [...new Set([counted.length, own.length, texts.size, columns])];
}

function risksIn(row: Row): number {
  return ['risk', ...RISK_FIELDS].filter((name) => !isBlank(textOf(row, name))).length;
}
