import { textOf } from '../core/table';
import { parseCount } from '../text/count';
import { isoDay, lastDay, parseDate } from '../text/date';
import type { Filler } from './filler';
import { blanksOfOneRow } from './shared/open-cells';
import { proposalFor } from './shared/proposal-for';

/** F18: years in the post as of the day judged by, and the day by which the limit is reached. */
export const rotationDue: Filler = {
  id: 'rotation-due',
  code: 'F18',
  safety: 'safe',
  ledgers: ['rotation'],
  docs: {
    'zh-CN': {
      what: '补填任现岗年限、应轮岗日期。',
      how: '年限按任现岗起始到判断日期的整月数折算，保留一位小数、不进位；应轮岗日期为起始日期加轮岗上限年限，起始只到月的也只写到月；没有上限年限的不填。',
    },
    en: {
      what: 'Fills the years in the post and the day to rotate by.',
      how: 'Full months from the start to the as-of day as years, to one decimal, never rounded up; the start plus the limit in years, to the month where the start is only known to the month.',
    },
  },
  propose(table, { asOf }) {
    return blanksOfOneRow(table, ({ name }) => name === 'years' || name === 'dueDate').flatMap((blank) => {
      const since = parseDate(textOf(blank.row, 'since'));
      const start = since && since.precision !== 'year' ? (isoDay(since) ?? lastDay(since)) : null;
      if (!since || start === null || since.year === null || start > asOf) return [];
      if (blank.cell.field.name === 'years') {
        const years = Math.floor((monthsBetween(start, asOf) * 10) / 12) / 10;
        return [proposalFor(this, blank, years, { messageId: 'years', data: { since: start, asOf, years } })];
      }
      const limit = parseCount(textOf(blank.row, 'limitYears'))?.value;
      if (limit === undefined) return [];
      const day = `${since.year + limit}${start.slice(4)}`.replace(/-02-29$/, '-02-28');
      const due = since.precision === 'month' ? day.slice(0, 7) : day;
      return [proposalFor(this, blank, due, { messageId: 'due', data: { since: start, limit, due } })];
    });
  },
};

/** Full months between two ISO days. */
function monthsBetween(from: string, to: string): number {
  const months = (day: string): number => 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7));
  return months(to) - months(from) - (to.slice(8) < from.slice(8) ? 1 : 0);
}
