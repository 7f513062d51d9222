import type { Cell } from '../../core/cell';
import type { Language } from '../../core/language';
import { lintTable } from '../../core/linter';
import type { RuleSettings } from '../../core/severity-config';
import type { SheetRow, Workbook } from '../../core/workbook';
import { POWER_CATEGORIES } from '../../ledger/library/power-categories';
import { type Measure, measureText } from '../../ledger/measure';
import { recogniseWorkbook } from '../../ledger/recognise';
import type { RiskPhrase } from '../../ledger/risk-phrase';
import { DEFAULT_SETTINGS } from '../../ledger/settings';
import { likeliest } from '../../ledger/user/find-by-name';
import { formatContext } from '../format-context';
import type { Knowledge } from '../knowledge';
import { sayConfig } from './messages/say-config';

/** An entry of a unit's own, and the file and the line or cell where it stands. */
export interface Placed<E> {
  readonly entry: E;
  readonly place: string;
}

/** What of a unit's own entries may be offered, and what is to be said of the others. */
export interface Judged<E> {
  readonly kept: readonly E[];
  /** A line each, in the language. */
  readonly cautions: readonly string[];
}

/** By what entries are judged: the rules as the unit weighs them. */
export interface JudgeOptions {
  readonly known: Knowledge;
  readonly rules: RuleSettings;
  readonly language: Language;
}

/** C-18 and R-10: what the library offers must not be what the rules send back. */
const MEASURE_RULES: readonly string[] = ['C-18', 'R-10'];
/** C-20: a risk that is the mere name of a business. */
const RISK_RULES: readonly string[] = ['C-20'];

/** Keeps back measures that the product's own rules would object to, each with a line that says so. */
export function judgeMeasures(placed: readonly Placed<Measure>[], options: JudgeOptions): Judged<Measure> {
  return judged(placed, measureText, options, {
    codes: MEASURE_RULES,
    // The risks differ, so that no measure is taken for a second one of the same risk.
    cellsOf: (text, index) => [`未按规定办理第${index + 1}项事务`, text],
  });
}

/** Keeps back risks that the product's own rules would object to, each with a line that says so. */
export function judgePhrases(
  placed: readonly Placed<RiskPhrase>[],
  options: JudgeOptions,
): Judged<RiskPhrase> {
  return judged(placed, ({ text }) => text, options, { codes: RISK_RULES, cellsOf: (text) => [text, ''] });
}

/** Which rules judge a text, and as what risk and measure of a ledger they see it. */
interface AsRow {
  readonly codes: readonly string[];
  cellsOf(text: string, index: number): readonly [risk: string, measure: string];
}

function judged<E extends { readonly category: string; readonly off?: boolean }>(
  placed: readonly Placed<E>[],
  textOf: (entry: E) => string,
  options: JudgeOptions,
  { codes, cellsOf }: AsRow,
): Judged<E> {
  const rows = placed.map(({ entry }, index) => cellsOf(textOf(entry), index));
  const objections = objectionsTo(rows, codes, options);
  const kept: E[] = [];
  const cautions: string[] = [];
  for (const [index, { entry, place }] of placed.entries()) {
    const data = { place, text: textOf(entry) };
    const reason = entry.off === true ? undefined : objections.get(index);
    if (reason !== undefined) {
      cautions.push(sayConfig(options.language, 'library-refused', { ...data, reason }));
      continue;
    }
    kept.push(entry);
    const { category } = entry;
    if (CATEGORIES.includes(category)) continue;
    const like = likeliest(CATEGORIES, category) ?? CATEGORIES.join('、');
    cautions.push(sayConfig(options.language, 'library-category', { ...data, category, like }));
  }
  return { kept, cautions };
}

const CATEGORIES = POWER_CATEGORIES.map(({ name }) => name);

/** What the first rule that objects to a row looks for and wants, by the row's index. */
function objectionsTo(
  rows: readonly (readonly [risk: string, measure: string])[],
  codes: readonly string[],
  { known, rules: settings, language }: JudgeOptions,
): Map<number, string> {
  const objections = new Map<number, string>();
  if (rows.length === 0) return objections;
  const rules = known.rules.filter(({ meta }) => codes.includes(meta.code));
  const environment = { asOf: '', period: null, roster: null, settings: DEFAULT_SETTINGS };
  const { describe } = formatContext(language, known, '');
  const [table] = recogniseWorkbook(workbookOf([['风险点描述', '防控措施'], ...rows]), {
    ledger: 'risk-points',
  });
  for (const issue of table ? lintTable(table, { rules, environment, settings }) : []) {
    const index = (issue.at.row ?? 0) - 2;
    if (!objections.has(index)) objections.set(index, `${issue.code} ${describe(issue).how}`);
  }
  return objections;
}

function workbookOf(lines: readonly (readonly string[])[]): Workbook {
  const rows = lines.map(
    (texts, index): SheetRow => ({
      row: index + 1,
      hidden: false,
      cells: new Map(texts.map((value, column): [number, Cell] => [column + 1, { value }])),
    }),
  );
  const sheet = { name: '', state: 'visible', rows, merges: [], hiddenColumns: [] } as const;
  return { path: '', sheets: [sheet], date1904: false, externalLinks: [], hasMacros: false };
}
