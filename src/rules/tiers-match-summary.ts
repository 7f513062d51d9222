import type { Fix } from '../core/edit';
import type { Table } from '../core/table';
import { textOf } from '../core/table';
import type { LedgerEnvironment } from '../ledger/environment';
import { departmentKey } from '../ledger/roster-lookups';
import { squeeze } from '../text/normalize';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { riskCounts, tierNamed, tierOf } from './shared/risk-tiers';
import { type Measure, type SummaryNumber, summaryNumbers } from './shared/summary-sheets';

const TOTAL = /^(?:合计|总计|共计|汇总|全局合计|全单位合计)$/;
const LEDGERS: readonly string[] = ['risk-points', 'personal-register'];

/**
 * A summary table (rows for 单位, 岗位, 个人, for departments, or 合计; columns for the levels) against the ledgers
 * of the unit. A number counts as right if any fair way of counting gives it: all tables, one tier, one table alone,
 * rows or different texts. Rows that name none of these are left alone.
 */
export const tiersMatchSummary = defineRule({
  meta: {
    id: 'tiers-match-summary',
    code: 'X-22',
    scope: 'workbook',
    severity: 'error',
    fixable: 'safe',
    ledgers: ['risk-points', 'personal-register'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '汇总表中单位、岗位、个人三层（或各科室、合计）的风险点数和各等级数，与明细表不一致。',
        why: '汇总表的数字要能由单位表、岗位表、个人表加出来，否则上报的总数没有依据。',
        how: '按明细重新统计；数字格没有公式且只有一种算法的可一键改正；明细遗漏的补齐。',
      },
      en: {
        what: 'A summary of risk points by tier (unit, posts, persons), department or total differs from the tables that it sums.',
        why: 'The reported totals must follow from the tables below them.',
        how: 'Count again; a number without a formula is corrected at once where there is only one way to count; add rows that are missing.',
      },
      source: 'S7；S8',
    },
  },
  create: ({ environment, report }) => ({
    workbook: ({ workbook, tables, unitTables }) => {
      const details = unitTables.filter(({ ledger }) => LEDGERS.includes(ledger));
      if (details.length === 0) return;
      const recognised = new Set(tables.map(({ sheet }) => sheet));
      const { mapping } = environment.settings.levels;
      for (const number of summaryNumbers(workbook, recognised, mapping)) {
        const counts = countsFor(number, details, environment);
        const [counted] = counts;
        if (counted === undefined || counts.includes(number.value)) continue;
        const fix = counts.length === 1 ? recount(number, counted) : null;
        report({
          messageId: number.measure === 'risks' ? 'risks' : 'level',
          at: number.at,
          data: {
            row: number.at.row,
            what: number.labels.at(-1) ?? '',
            declared: number.value,
            counted,
            ...(number.measure !== 'risks' && { level: number.measure }),
          },
          ...(fix && { fix }),
        });
      }
    },
  }),
});

/** Every number that the summary's may be, the most likely one first; empty where the row names nothing known. */
function countsFor(
  { labels, measure }: SummaryNumber,
  details: readonly Table[],
  environment: LedgerEnvironment,
): number[] {
  const groups = groupsOf(details);
  if (labels.some((label) => TOTAL.test(label))) {
    return distinct(groups.flatMap((group) => countsIn(group, measure, environment)));
  }
  const department = labels.find((label) => isDepartment(label, details, environment));
  if (department !== undefined) {
    return distinct(
      groups.flatMap((group) =>
        riskCounts(
          group.flatMap(({ rows }) =>
            rows.filter((row) => sameName(textOf(row, 'department'), department, environment)),
          ),
          measure,
          environment,
        ),
      ),
    );
  }
  const tier = labels.map(tierNamed).find((each) => each !== null);
  const ofTier = tier === undefined ? [] : details.filter((table) => tierOf(table) === tier);
  if (ofTier.length === 0) return [];
  return distinct(
    [ofTier, ...ofTier.map((table) => [table])].flatMap((group) => countsIn(group, measure, environment)),
  );
}

/** All tables together, each ledger's, each tier's, and each table alone: units summarise any of these. */
function groupsOf(details: readonly Table[]): (readonly Table[])[] {
  const tiers = [...new Set(details.map(tierOf))];
  return [
    details,
    ...LEDGERS.map((ledger) => details.filter((table) => table.ledger === ledger)),
    ...tiers.map((tier) => details.filter((table) => tierOf(table) === tier)),
    ...details.map((table) => [table]),
  ].filter((group) => group.length > 0);
}

function countsIn(tables: readonly Table[], measure: Measure, environment: LedgerEnvironment): number[] {
  return riskCounts(
    tables.flatMap(({ rows }) => rows),
    measure,
    environment,
  );
}

function isDepartment(label: string, details: readonly Table[], environment: LedgerEnvironment): boolean {
  return details.some(({ rows }) =>
    rows.some((row) => sameName(textOf(row, 'department'), label, environment)),
  );
}

function sameName(a: string, b: string, { roster }: LedgerEnvironment): boolean {
  const key = (name: string): string => (roster ? departmentKey(roster, name) : squeeze(name));
  return a !== '' && key(a) === key(b);
}

function distinct(values: readonly number[]): number[] {
  return [...new Set(values)];
}

/** The counted number in the place of the stated one; a formula is the user's to mend. */
function recount({ cell, at }: SummaryNumber, counted: number): Fix | null {
  if (typeof cell.value !== 'number' || cell.formula !== undefined) return null;
  const { sheet, row, column } = at;
  return { safety: 'safe', edits: [{ sheet, row, column, before: cell.value, after: counted }] };
}
