import { textOf } from '../core/table';
import { isoDay, parseDate } from '../text/date';
import type { Filler } from './filler';
import { blanksOfOneRow } from './shared/open-cells';
import { proposalFor } from './shared/proposal-for';

const DONE_FIELDS: readonly string[] = ['completionDate', 'closingDate'];

/** F17: the status of a row that has the day of its completion. */
export const statusFromDates: Filler = {
  id: 'status-from-dates',
  code: 'F17',
  safety: 'suggestion',
  ledgers: ['rectification', 'task-breakdown'],
  docs: {
    'zh-CN': {
      what: '已写完成日期而状态空着的，建议填已完成。',
      how: '完成日期或销号日期不晚于判断日期时提出建议；没有日期的说明不了进展，不填。',
    },
    en: {
      what: 'Suggests 已完成 for a blank status where the day of completion is given.',
      how: 'Where that day is not after the as-of day; without a day nobody can tell.',
    },
  },
  propose(table, { asOf }) {
    return blanksOfOneRow(table, ({ name }) => name === 'status').flatMap((blank) => {
      const days = DONE_FIELDS.flatMap((field) => {
        const date = parseDate(textOf(blank.row, field));
        return (date && isoDay(date)) ?? [];
      });
      const [day] = days;
      if (day === undefined || days.some((each) => each > asOf)) return [];
      return [proposalFor(this, blank, '已完成', { messageId: 'done', data: { day } })];
    });
  },
};
