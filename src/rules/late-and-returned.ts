import { canonicalCategory } from '../ledger/category';
import type { LedgerEnvironment } from '../ledger/environment';
import { placeOf } from '../ledger/placed-row';
import { byUnit, type RoundRow, roundRows } from '../ledger/round-rows';
import { daysBetween } from '../text/date';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { spanOf } from './shared/row-date';

/** U-08. R-50 tells each late report; this one adds up what a unit was late and had returned. */
export const lateAndReturned = defineRule({
  meta: {
    id: 'late-and-returned',
    code: 'U-08',
    scope: 'submissions',
    severity: 'warning',
    markOnly: 'mark-is-answer',
    ledgers: ['reporting'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '按单位汇总报送台账：逾期几次、共几天、最长几天，退回几次。',
        why: '报送是否及时、质量是否合格，要按单位通报。',
        how: '提醒该单位按期报送，退回的重写后再报。',
      },
      en: {
        what: 'Adds up for each unit how often and how long its reports were late, and how many were returned.',
        why: 'Whether units report in time and well is made known unit by unit.',
        how: 'Remind the unit of the days; what was returned is to be written anew.',
      },
      source: '种003；S51',
    },
  },
  create: ({ environment, report }) => ({
    submissions: ({ submissions }) => {
      const rows = roundRows(submissions, environment.roster, 'reporting');
      for (const [unit, own] of byUnit(rows)) {
        const late = own.flatMap((row) => {
          const days = daysLate(row, environment);
          return days > 0 ? [{ row, days }] : [];
        });
        const returned = own.filter(isReturned);
        const concerned = own.filter(
          (row) => returned.includes(row) || late.some((each) => each.row === row),
        );
        const [first, ...others] = concerned;
        if (!first) continue;
        report({
          messageId: 'tally',
          at: placeOf(first, 'unit'),
          data: {
            unit,
            sent: own.length,
            late: late.length,
            days: late.reduce((sum, { days }) => sum + days, 0),
            longest: Math.max(0, ...late.map(({ days }) => days)),
            returned: returned.length,
          },
          field: 'unit',
          ledger: first.table.ledger,
          row: first.row,
          ...(others.length > 0 && { related: others.map((row) => placeOf(row, 'submitDate')) }),
        });
      }
    },
  }),
});

function daysLate({ row, table }: RoundRow, environment: LedgerEnvironment): number {
  const sent = spanOf(row, 'submitDate', environment, table);
  const due = spanOf(row, 'dueDate', environment, table);
  return sent && due ? daysBetween(due.last, sent.first) : 0;
}

function isReturned({ row }: RoundRow): boolean {
  const cell = row.cells.get('returned');
  return cell !== undefined && canonicalCategory(cell.field, cell.text) === '是';
}
