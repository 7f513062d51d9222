import { isoDay, parseDate } from '../text/date';
import type { Filler } from './filler';
import { openValues } from './shared/open-cells';
import { proposalFor } from './shared/proposal-for';
import { yearOfTable } from './shared/year-of-table';

/** What says more than the day: writing the bare day would lose it. */
const TIME_OF_DAY = /[:：时点分T]|凌晨|清晨|早|上午|中午|下午|傍晚|晚/u;

/** F09: whole days written in another way become ISO days. Real dates, months and years stay as they are. */
export const dateNormalised: Filler = {
  id: 'date-normalised',
  code: 'F09',
  safety: 'safe',
  ledgers: 'all',
  docs: {
    'zh-CN': {
      what: '统一日期写法。',
      how: '把 2023.3.14、2023年3月14日、20230314 等文本写成 2023-03-14；缺年份的按期次、填报日期推定，只作建议；Excel 日期和只到月的不动。',
    },
    en: {
      what: 'Writes dates in one way.',
      how: 'Texts such as 2023.3.14 or 20230314 become 2023-03-14; a missing year is only suggested. Real dates and bare months stay.',
    },
  },
  propose(table, environment) {
    const { year } = yearOfTable(table, environment);
    return openValues(table, ({ kind }) => kind === 'date' || kind === 'deadline').flatMap((value) => {
      const { text: before, cell } = value.cell;
      const date = cell.date === undefined && !TIME_OF_DAY.test(before) ? parseDate(before) : null;
      const after = date ? isoDay(date, year) : null;
      if (!date || after === null) return [];
      if (date.year === null) {
        const data = { before, after, year };
        return [proposalFor(this, value, after, { messageId: 'year-assumed', data }, 'suggestion')];
      }
      // Five digits may count from 1904, which the cell alone does not tell.
      const safety = date.notation === 'serial' ? 'suggestion' : this.safety;
      return [proposalFor(this, value, after, { messageId: 'notation', data: { before, after } }, safety)];
    });
  },
};
