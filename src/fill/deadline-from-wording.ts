import { type Row, textOf } from '../core/table';
import { isoDay, parseDate } from '../text/date';
import { type Deadline, immediateDay, parseDeadline } from '../text/deadline';
import { squeeze } from '../text/normalize';
import type { Filler } from './filler';
import { openValues } from './shared/open-cells';
import { proposalFor } from './shared/proposal-for';
import { yearOfTable } from './shared/year-of-table';

/** F09: the day that the words of a deadline mean. */
export const deadlineFromWording: Filler = {
  id: 'deadline-from-wording',
  code: 'F09',
  safety: 'safe',
  ledgers: 'all',
  docs: {
    'zh-CN': {
      what: '把时限的文字表述换成日期。',
      how: '年底前→12-31、4月底前→04-30、第二季度末→06-30，年份取期次或填报日期；立行立改按反馈日期加若干日（默认 15 日），只作建议；“长期”“持续”不动。',
    },
    en: {
      what: 'Turns the words of a deadline into a day.',
      how: 'End of the year, of a month or a quarter, in the year of the period or the fill date; 立行立改 (at once) is only suggested, some days after the day of feedback. Open-ended words stay.',
    },
  },
  propose(table, environment) {
    const { year, given } = yearOfTable(table, environment);
    const { immediateDays } = environment.settings;
    return openValues(table, ({ kind }) => kind === 'deadline').flatMap((value) => {
      const { text: before, cell } = value.cell;
      // A date of whatever precision is no wording.
      if (cell.date !== undefined || parseDate(before)) return [];
      const deadline = parseDeadline(before, { year });
      if (deadline?.kind === 'day') {
        const certain = isWhole(deadline, before) && (given || namesYear(deadline, before, year));
        const data = { before, after: deadline.iso };
        const source = { messageId: 'wording', data };
        return [proposalFor(this, value, deadline.iso, source, certain ? this.safety : 'suggestion')];
      }
      const base = deadline?.kind === 'immediate' ? feedbackDay(value.row, year) : null;
      if (deadline?.kind !== 'immediate' || base === null) return [];
      const after = immediateDay(base, immediateDays);
      const data = { word: deadline.word, base, days: immediateDays, after };
      return [proposalFor(this, value, after, { messageId: 'immediate', data }, 'suggestion')];
    });
  },
};

/** Whether the words read are all that stands there: a day must not take the place of a condition beside it. */
function isWhole({ from }: Deadline & { readonly kind: 'day' }, text: string): boolean {
  return from === squeeze(text);
}

/** Whether the words name their year themselves: then another assumption changes nothing. */
function namesYear({ iso }: Deadline & { readonly kind: 'day' }, text: string, year: number): boolean {
  const elsewhere = parseDeadline(text, { year: year + 1 });
  return elsewhere?.kind === 'day' && elsewhere.iso === iso;
}

function feedbackDay(row: Row, year: number): string | null {
  const date = parseDate(textOf(row, 'feedbackDate'));
  return date ? isoDay(date, year) : null;
}
