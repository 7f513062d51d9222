import { textOf } from '../core/table';
import { daysBetween } from '../text/date';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { oncePerCell } from './shared/once-per-cell';
import { spanOf } from './shared/row-date';
import { shownRow } from './shared/shown-row';

/** A day known to the month only is late when its first day is. */
export const reportedLate = defineRule({
  meta: {
    id: 'reported-late',
    code: 'R-50',
    scope: 'row',
    severity: 'warning',
    markOnly: 'mark-is-answer',
    ledgers: ['reporting'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '报送日期晚于截止日，属逾期报送。备注或退回原因中已注明逾期、延期的不再提示。',
        why: '半年报告、每月信息、年度调研报告都有期限，逾期报送要如实登记并计入通报。',
        how: '核对两个日期；确属逾期的，在备注中注明“逾期报送”和原因。',
      },
      en: {
        what: 'It was sent after it was due. Rows that say so themselves are left alone.',
        why: 'Reports have their days; what came late is counted as late.',
        how: 'Check both dates; where it was late, note 逾期报送 and the reason in the remarks.',
      },
      source: '种003',
    },
  },
  create: ({ environment, report }) => {
    const first = oncePerCell();
    return {
      row: (row, table) => {
        const cell = row.cells.get('submitDate');
        const due = row.cells.get('dueDate');
        const sent = spanOf(row, 'submitDate', environment, table);
        const limit = spanOf(row, 'dueDate', environment, table);
        if (!cell || !due || !sent || !limit || sent.first <= limit.last) return;
        if (/逾期|延期|迟报/.test(textOf(row, 'remark')) || !first(cell.at)) return;
        report({
          messageId: 'late',
          at: cell.at,
          data: {
            row: shownRow(cell, row),
            sent: sent.first,
            due: limit.last,
            days: daysBetween(limit.last, sent.first),
          },
          field: 'submitDate',
          row,
          related: [due.at],
        });
      },
    };
  },
});
