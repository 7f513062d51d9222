import { textOf } from '../core/table';
import { parseCount } from '../text/count';
import { isoDay, lastDay, parseDate } from '../text/date';
import type { Filler } from './filler';
import { blanksOfOneRow } from './shared/open-cells';
import { proposalFor } from './shared/proposal-for';

/** F18: full years in the post as of the day judged by, and the day by which the limit is reached. */
export const rotationDue: Filler = {
  id: 'rotation-due',
  code: 'F18',
  safety: 'safe',
  ledgers: ['rotation'],
  docs: {
    'zh-CN': {
      what: '补填任现岗年限、应轮岗日期。',
      how: '年限为任现岗起始到判断日期的整年数；应轮岗日期为起始日期加轮岗上限年限，起始只到月的也只写到月；没有上限年限的不填。',
    },
    en: {
      what: 'Fills the years in the post and the day to rotate by.',
      how: 'Full years from the start to the as-of day; the start plus the limit in years, to the month where the start is only known to the month.',
    },
  },
  propose(table, { asOf }) {
    return blanksOfOneRow(table, ({ name }) => name === 'years' || name === 'dueDate').flatMap((blank) => {
      const since = parseDate(textOf(blank.row, 'since'));
      const start = since && since.precision !== 'year' ? (isoDay(since) ?? lastDay(since)) : null;
      if (!since || start === null || since.year === null || start > asOf) return [];
      if (blank.cell.field.name === 'years') {
        const years = fullYears(start, asOf);
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

function fullYears(from: string, to: string): number {
  return Number(to.slice(0, 4)) - Number(from.slice(0, 4)) - (to.slice(5) < from.slice(5) ? 1 : 0);
}
