import { inFile } from '../core/location';
import { hasField, headerLocation, textOf } from '../core/table';
import { matchPeriods } from '../ledger/match-periods';
import { type PlacedRow, placeOf } from '../ledger/placed-row';
import { statusOf } from '../ledger/status';
import { isBlank } from './shared/blank';
import { carriedRow } from './shared/carried-row';
import { offered } from './shared/cell-fix';
import { finishedClaim } from './shared/claims';
import { defineRule, NO_OPTIONS } from './shared/define-rule';

/** The column that says what the row is about, by ledger. */
const SUBJECTS = { rectification: 'problem', 'task-breakdown': 'task' } as const;

/** P-05. Whoever says by status, date or progress that a matter is finished need not carry it over. */
export const unfinishedCarriedOver = defineRule({
  meta: {
    id: 'unfinished-carried-over',
    code: 'P-05',
    scope: 'periods',
    severity: 'error',
    fixable: 'suggestion',
    filler: 'carried-rows',
    ledgers: ['rectification', 'task-breakdown'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '上期没有完成的问题（任务）在本期台账中不见了。基本完成、长期推进的也应结转；上期已完成、已写完成日期的不算。',
        why: '问题要一抓到底、全部整改到位，不能换一期就没了下文。',
        how: '把该行结转到本期（可按建议补入一行），续写进展；已完成的补写完成情况后再移出。',
      },
      en: {
        what: 'A problem or task that was not finished in the period before is gone. What was nearly finished is to be carried over as well; what was finished or has a date of completion is not.',
        why: 'Every problem is followed to its end.',
        how: 'Carry the row over (offered where nothing stands below the table) and go on with it, or enter how it was finished.',
      },
      source: '种002',
    },
  },
  create: ({ environment: { roster }, report }) => ({
    periods: (subject) => {
      for (const [ledger, field] of Object.entries(SUBJECTS)) {
        for (const { vanished, current } of matchPeriods(subject, ledger, roster)) {
          const open = vanished.filter((row) => isOpen(row) && !isBlank(textOf(row.row, field)));
          for (const [index, before] of open.entries()) {
            const table = current.find(({ sheet }) => sheet === before.table.sheet) ?? current[0];
            if (!table) continue;
            const fix = carriedRow(table, before.row, index + 1);
            report({
              messageId: ledger,
              at: inFile(headerLocation(table, field), table.path),
              data: {
                row: before.row.row,
                sheet: before.table.sheet,
                text: textOf(before.row, field),
                status: textOf(before.row, 'status') || '—',
              },
              field,
              ledger,
              row: before.row,
              related: [placeOf(before, field)],
              ...offered(fix ? [fix] : []),
            });
          }
        }
      }
    },
  }),
});

/** Not finished by its status; without one, by the lack of a date and of a word that it is finished. */
function isOpen({ table, row }: PlacedRow): boolean {
  const group = statusOf(row);
  if (group !== null) return group !== 'done';
  const dates = ['completionDate', 'closingDate'];
  if (!hasField(table, 'status') && !dates.some((name) => hasField(table, name))) return false;
  return dates.every((name) => isBlank(textOf(row, name))) && finishedClaim(textOf(row, 'progress')) === null;
}
