import { headerLocation, type Row } from '../core/table';
import { columnTitle } from '../ledger/column-title';
import { concentrationOf } from './shared/concentration';
import { defineRule } from './shared/define-rule';
import { dayOf } from './shared/row-date';

/** H-08. */
export const deadlinesSpread = defineRule({
  meta: {
    id: 'deadlines-spread',
    code: 'H-08',
    scope: 'table',
    severity: 'info',
    markOnly: 'may-be-right',
    ledgers: ['task-breakdown', 'rectification'],
    options: {
      /** Number of rows from which the table is judged. */
      rows: 8,
      /** Share (0…1) of the rows above which one day is too often the deadline. */
      share: 0.7,
    },
    docs: {
      'zh-CN': {
        what: '8行以上的台账中，超过70%的行完成时限是同一天。行数和比例可在配置中调整。',
        why: '时限一律定在同一天（多为年底），起不到逐项督促的作用，也容易集中逾期。',
        how: '按任务难易分期确定时限；上级统一要求的不必修改。',
      },
      en: {
        what: 'In a table of 8 rows or more, over 70 % have one day as their deadline. Both numbers are adjustable.',
        why: 'One deadline for everything, mostly the end of the year, urges nothing on.',
        how: 'Stagger the deadlines; leave them where the superior set them.',
      },
      source: 'J',
    },
  },
  create: ({ environment, options, report }) => ({
    end: (table) => {
      const dayIn = (row: Row): string | null => dayOf(row, 'deadline', environment, table);
      const daysIn = (row: Row): string[] => [dayIn(row)].filter((day) => day !== null);
      const found = concentrationOf(table.rows, daysIn, { least: options.rows, share: options.share });
      const [first] = found?.entries ?? [];
      if (!found || !first) return;
      report({
        messageId: 'concentrated',
        at: headerLocation(table, 'deadline'),
        data: {
          column: columnTitle(table, 'deadline'),
          count: found.entries.length,
          total: found.total,
          percent: found.percent,
          day: dayIn(first) ?? '',
        },
        field: 'deadline',
      });
    },
  }),
});
