import { statusOf } from '../ledger/status';
import { daysBetween } from '../text/date';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { oncePerCell } from './shared/once-per-cell';
import { dayOf } from './shared/row-date';

/** A status that says 长期推进 is what a long-running matter is to carry, so it is not overdue. */
export const overdue = defineRule({
  meta: {
    id: 'overdue',
    code: 'R-18',
    scope: 'row',
    severity: 'error',
    markOnly: 'mark-is-answer',
    ledgers: ['rectification', 'task-breakdown'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '截至基准日已过完成时限而状态仍未完成；距时限不足预警天数（默认7天）的，作临期提醒。',
        why: '不按时限完成属整改不及时、不彻底；到期前一周应当提醒。',
        how: '抓紧办结并更新状态、完成日期和佐证；确需延期的，写明批准情况和新的时限。',
      },
      en: {
        what: 'The deadline has passed as of the day of judgement and the status is not done. Within the warning days (7 by default) before it, this is a warning.',
        why: 'A matter past its deadline was not put right in time; a reminder is due a week before.',
        how: 'Finish it and update status, date and evidence; where it was extended, state the approval and the new deadline.',
      },
      source: 'S84；种000',
    },
  },
  create: ({ environment, report }) => {
    const first = oncePerCell();
    return {
      row: (row, table) => {
        const cell = row.cells.get('deadline');
        const status = row.cells.get('status');
        const group = statusOf(row);
        if (!cell || !status || group === null || group === 'done') return;
        if (/长期|常态/.test(status.text) && group === 'partly') return;
        const deadline = dayOf(row, 'deadline', environment, table);
        const left = deadline === null ? null : daysBetween(environment.asOf, deadline);
        if (deadline === null || left === null || left > environment.settings.warnDays || !first(cell.at))
          return;
        const passed = left < 0;
        report({
          messageId: passed ? 'overdue' : 'near',
          severity: passed ? 'error' : 'warning',
          at: cell.at,
          data: { row: row.row, deadline, asOf: environment.asOf, days: Math.abs(left), status: status.text },
          field: 'deadline',
          row,
          related: [status.at],
        });
      },
    };
  },
});
