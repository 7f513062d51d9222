import { addDays, daysInMonth, formatIso } from '../text/calendar';
import { type Obligation, type ObligationPeriod, PERIOD_MONTHS } from './obligation';

/** One period of a year in which an obligation is owed, both days included (ISO). */
export interface ObligationSlot {
  /** 2023年, 上半年, 第三季度, 7—8月, 3月; a week is named by its days. */
  readonly name: string;
  readonly start: string;
  readonly end: string;
  /** The last day on which it may be done: the named day, else the end. It may lie after the end (次月5日前). */
  readonly due: string;
}

/** The periods of one year, in order. A week belongs to the year that its Sunday lies in. */
export function obligationSlots(
  { period, due }: Pick<Obligation, 'period' | 'due'>,
  year: number,
): ObligationSlot[] {
  if (period === 'week') return weeksOf(year);
  const length = PERIOD_MONTHS[period];
  return Array.from({ length: 12 / length }, (_, index) => {
    const first = index * length + 1;
    const last = first + length - 1;
    const start = formatIso(year, first, 1);
    const end = formatIso(year, last, daysInMonth(year, last));
    return { name: nameOf(period, year, first, last), start, end, due: dueDay(due, index, year, start, end) };
  });
}

/** A day before the period begins is that of the next year: the fourth quarter's report is due in January. */
function dueDay(due: readonly string[], index: number, year: number, start: string, end: string): string {
  // A yearly duty may name several days: the last one closes it.
  const named = due.length === 0 ? undefined : (due[index] ?? due.at(-1));
  const [month = 0, day = 0] = (named ?? '').split('-').map(Number);
  if (named === undefined || daysInMonth(year, month) === 0) return end;
  const inYear = (own: number): string => formatIso(own, month, Math.min(day, daysInMonth(own, month)));
  const monthEnd = day >= 28 && month === 2 ? endOfFebruary(year) : inYear(year);
  return monthEnd < start ? inYear(year + 1) : monthEnd;
}

/** 02-28 stands for the end of February in every year. */
function endOfFebruary(year: number): string {
  return formatIso(year, 2, daysInMonth(year, 2));
}

function nameOf(period: ObligationPeriod, year: number, first: number, last: number): string {
  if (period === 'year') return `${year}年`;
  if (period === 'half-year') return first === 1 ? '上半年' : '下半年';
  if (period === 'quarter') return `第${'一二三四'.charAt((last - 1) / 3)}季度`;
  return period === 'month' ? `${first}月` : `${first}—${last}月`;
}

function weeksOf(year: number): ObligationSlot[] {
  const weeks: ObligationSlot[] = [];
  const firstDay = formatIso(year, 1, 1);
  const weekday = (new Date(`${firstDay}T00:00:00Z`).getUTCDay() + 6) % 7;
  for (let start = addDays(firstDay, -weekday); ; start = addDays(start, 7)) {
    const end = addDays(start, 6);
    if (Number(end.slice(0, 4)) > year) return weeks;
    weeks.push({ name: `${shortDay(start)}—${shortDay(end)}`, start, end, due: end });
  }
}

function shortDay(iso: string): string {
  return `${Number(iso.slice(5, 7))}月${Number(iso.slice(8, 10))}日`;
}
