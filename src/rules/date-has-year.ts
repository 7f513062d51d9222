import { columnTitle } from '../ledger/column-title';
import { assumedYear } from '../ledger/environment';
import { isoDay, parseDate } from '../text/date';
import { ofKind, ownCellVisitor } from './shared/applies';
import { fixCell, isEditable } from './shared/cell-fix';
import { dateIn } from './shared/dates-of-cell';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { fillDateOf } from './shared/row-date';

/** C-05. Judges the ledgers of events only; elsewhere the year is taken as read (design decision 16). */
export const dateHasYear = defineRule({
  meta: {
    id: 'date-has-year',
    code: 'C-05',
    scope: 'row',
    severity: 'error',
    fixable: 'suggestion',
    ledgers: ['meetings', 'talks', 'inspections', 'holiday-reminders'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '会议、谈话、检查、节点提醒等台账的日期只写了月日，没有年份。',
        why: '这些台账要按年度计次数，没有年份就无法判断属于哪一期。',
        how: '补上年份；建议值按统计期（没有则按填报日期）的年份补出，请核对后采用。',
      },
      en: {
        what: 'A date of a meeting, talk, inspection or reminder gives month and day, but no year.',
        why: 'These ledgers are counted by the year: without it nobody can tell to which period an entry belongs.',
        how: 'Add the year; the one suggested is that of the period, else of the fill date.',
      },
      source: '种004',
    },
  },
  create: ({ environment, report }) =>
    ownCellVisitor(
      ofKind('date'),
      (text) => parseDate(text)?.year === null,
      (cell, row, table) => {
        const date = dateIn(cell);
        if (!date || date.year !== null) return;
        const iso = isoDay(date, assumedYear(environment, fillDateOf(table)));
        report({
          messageId: 'no-year',
          at: cell.at,
          data: {
            row: cell.at.row ?? row.row,
            column: columnTitle(table, cell.field.name),
            value: cell.text,
          },
          field: cell.field.name,
          row,
          ...(iso && isEditable(cell) && { suggestions: [fixCell(cell, iso, 'suggestion')] }),
        });
      },
    ),
});
