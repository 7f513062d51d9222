import { inFile } from '../core/location';
import type { BoundCell } from '../core/table';
import { matchPeriods } from '../ledger/match-periods';
import { placeOf } from '../ledger/placed-row';
import { isOwnCell } from './shared/applies';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { dayOf } from './shared/row-date';
import { saidAnew } from './shared/said-anew';
import { isSameMatter } from './shared/same-matter';
import { shownRow } from './shared/shown-row';

/** Words of somebody having allowed it; 延期 alone is only what happened. */
const APPROVED = /批准|同意|审批|批复|审定|核准|报备|备案|研究(?:决定|同意|通过|确定)|党组会|会议纪要/;

/** P-08. Deadlines without a year are compared only with one another. */
export const deadlinePostponed = defineRule({
  meta: {
    id: 'deadline-postponed',
    code: 'P-08',
    scope: 'periods',
    severity: 'error',
    markOnly: 'only-unit-knows',
    ledgers: ['rectification', 'task-breakdown'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '同一问题（任务）的完成时限比上期推后，备注、进展、佐证材料和时限栏里都没有批准的记录。',
        why: '随意顺延等于没有时限；确需延期须经批准。',
        how: '在备注中写明批准延期的时间、会议或文号；未经批准的恢复原时限。',
      },
      en: {
        what: 'The deadline of a problem or task is later than it was, and no remark, progress, evidence or the deadline itself speaks of an approval.',
        why: 'A deadline that moves at will is none.',
        how: 'Note who approved the extension and when, or put the deadline back.',
      },
      source: '自定',
    },
  },
  create: ({ environment, report }) => ({
    periods: (subject) => {
      for (const ledger of ['rectification', 'task-breakdown']) {
        for (const { pairs } of matchPeriods(subject, ledger, environment.roster)) {
          for (const pair of pairs) {
            const { before, after } = pair;
            const [old, cell] = [before.row.cells.get('deadline'), after.row.cells.get('deadline')];
            if (!old || !cell || !isOwnCell(cell, after.row) || namesYear(old) !== namesYear(cell)) continue;
            const from = dayOf(before.row, 'deadline', environment, before.table);
            const to = dayOf(after.row, 'deadline', environment, after.table);
            if (from === null || to === null || to <= from || !isSameMatter(pair, environment)) continue;
            if (APPROVED.test(saidAnew(pair, ['remark', 'progress', 'evidence', 'deadline']))) continue;
            report({
              messageId: 'postponed',
              at: inFile(cell.at, after.table.path),
              data: { row: shownRow(cell, after.row), before: from, after: to },
              field: 'deadline',
              ledger,
              row: after.row,
              related: [placeOf(before, 'deadline')],
            });
          }
        }
      }
    },
  }),
});

function namesYear({ cell, text }: BoundCell): boolean {
  return cell.date !== undefined || /\d{4}|[二〇○零一九]{4}年/.test(text);
}
