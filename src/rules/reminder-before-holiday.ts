import { columnTitle } from '../ledger/column-title';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { oncePerCell } from './shared/once-per-cell';
import { remindedHolidays } from './shared/reminded-holidays';
import { spanOf } from './shared/row-date';
import { shownRow } from './shared/shown-row';

/** A reminder for two holidays must come before the first of them. */
export const reminderBeforeHoliday = defineRule({
  meta: {
    id: 'reminder-before-holiday',
    code: 'R-43',
    scope: 'row',
    severity: 'error',
    markOnly: 'fact-stands',
    ledgers: ['holiday-reminders'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '提醒日期等于或晚于节日首日。首日按内置的2023—2032年节日表计算，表中填了节日首日的以所填为准。',
        why: '廉政提醒要在重大节假日之前发到，节后补发起不到提醒作用。',
        how: '核对短信、文件的发送日期；日期有误的改正，确属节后补发的如实说明。',
      },
      en: {
        what: 'The reminder was sent on the first day of the holiday or later. The days of 2023–2032 are built in; a first day that the row gives comes before them.',
        why: 'A reminder has to come before the holiday to be one.',
        how: 'Check the day of the message or paper; say so where it was sent late.',
      },
      source: '种003；S31；S32',
    },
  },
  create: ({ environment, report }) => {
    const first = oncePerCell();
    return {
      row: (row, table) => {
        const cell = row.cells.get('reminderDate');
        const sent = spanOf(row, 'reminderDate', environment, table);
        const [earliest] = remindedHolidays(row, table, environment)
          .flatMap(({ node, day }) => (day === null ? [] : [{ node, day }]))
          .sort((a, b) => a.day.localeCompare(b.day));
        if (!cell || !sent || !earliest || sent.first < earliest.day || !first(cell.at)) return;
        report({
          messageId: 'late',
          at: cell.at,
          data: {
            row: shownRow(cell, row),
            column: columnTitle(table, 'reminderDate'),
            sent: sent.first,
            node: earliest.node,
            day: earliest.day,
          },
          field: 'reminderDate',
          row,
        });
      },
    };
  },
});
