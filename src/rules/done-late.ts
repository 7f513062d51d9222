import type { Row } from '../core/table';
import { daysBetween } from '../text/date';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { oncePerCell } from './shared/once-per-cell';
import { spanOf } from './shared/row-date';

/** A completion known to the month only is late when its first day is. */
export const doneLate = defineRule({
  meta: {
    id: 'done-late',
    code: 'R-17',
    scope: 'row',
    severity: 'warning',
    markOnly: 'mark-is-answer',
    ledgers: ['rectification', 'task-breakdown'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '完成日期晚于完成时限，属逾期完成。',
        why: '按期完成率要如实统计，逾期完成须与按期完成分开。',
        how: '核对两个日期；确属逾期的，在备注中注明“逾期完成”和原因。',
      },
      en: {
        what: 'The completion date is after the deadline.',
        why: 'Matters done late must not be counted among those done in time.',
        how: 'Check both dates; where it was late, note 逾期完成 and the reason in the remarks.',
      },
      source: 'J',
    },
  },
  create: ({ environment, report }) => {
    const first = oncePerCell();
    return {
      row: (row, table) => {
        const cell = row.cells.get('completionDate');
        const completed = spanOf(row, 'completionDate', environment, table);
        const deadline = spanOf(row, 'deadline', environment, table);
        if (!cell || !completed || !deadline || completed.first <= deadline.last || saysLate(row)) return;
        if (!first(cell.at)) return;
        const due = row.cells.get('deadline');
        report({
          messageId: 'late',
          at: cell.at,
          data: {
            row: row.row,
            completed: cell.text,
            deadline: deadline.last,
            days: daysBetween(deadline.last, completed.first),
          },
          field: 'completionDate',
          row,
          ...(due && { related: [due.at] }),
        });
      },
    };
  },
});

/** The row already says that it was late. */
function saysLate({ cells }: Row): boolean {
  return ['status', 'remark', 'progress'].some((name) =>
    /逾期完成|超期完成|逾期办结/.test(cells.get(name)?.text ?? ''),
  );
}
