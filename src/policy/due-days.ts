import { type ObligationPeriod, PERIOD_MONTHS } from '../ledger/obligation';
import { daysInMonth } from '../text/calendar';
import { parseChineseNumber } from '../text/chinese-number';

/** The days by which something is due in each period, as `MM-DD`, and the period that the days themselves make. */
export interface DueDays {
  readonly due: readonly string[];
  /** Two days of a year, one in each half, make a half-yearly duty, four a quarterly one. */
  readonly period: ObligationPeriod;
}

const NUMBER = '(?:\\d{1,2}|十[一二]?|[一二三四五六七八九])';
const DAY = '(?:\\d{1,2}|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])';
const BY = '(?:之前|以前|前)';
const MONTH_DAY = new RegExp(
  `(${NUMBER})月(?:份)?(?:(底|末)|(${DAY})[日号])?(?=[、和及，]|${BY}|各|分别|(?:底|末)?[^\\d])`,
  'g',
);
/** 每季度末月25日前, 每季度首月10日前, 每月5日前, 每月底前, 每半年末月20日前. */
const IN_PERIOD = new RegExp(
  `(?:(首|第一个|末|最后一个|次|下一个?)月(?:的)?)?(?:(${DAY})[日号]|(月?底|月?末))${BY}`,
);
/** 每季度结束后10日内. */
const AFTER_END = new RegExp(
  `(?:结束|终了|过)后(?:的)?(?:次月)?(${DAY})(?:个?工作)?[日天](?:之|以)?(?:内|前)`,
);
/**
 * The due days that a clause names beside its period: 每年6月底前、12月底前 → two, 每季度末月25日前 → four, 每月5日前 →
 * twelve. Null where it names none. A day after a period's end (次月5日前) stands at that period's place in the list.
 */
export function dueDays(clause: string, period: ObligationPeriod): DueDays | null {
  if (period === 'week') return null;
  if (period === 'year' || period === 'half-year') {
    const named = namedDays(clause);
    if (named.length > 0) return { due: named, period: periodOfDays(named, clause, period) };
    if (period === 'year') return /年(?:底|末)(?:之|以)?前/.test(clause) ? { due: ['12-31'], period } : null;
  }
  const length = PERIOD_MONTHS[period];
  const ends = Array.from({ length: 12 / length }, (_, index) => (index + 1) * length);
  const after = AFTER_END.exec(clause);
  if (after) {
    const day = parseChineseNumber(after[1] ?? '') ?? 0;
    return day === 0 ? null : { due: ends.map((end) => dayName((end % 12) + 1, day)), period };
  }
  const inside = IN_PERIOD.exec(clause);
  if (!inside) return endOfPeriod(clause) ? { due: ends.map((end) => dayName(end, LAST)), period } : null;
  const [, which, day, end] = inside;
  const month = monthIn(which, end, length);
  const number = end === undefined ? parseChineseNumber(day ?? '') : LAST;
  if (number === null || number === 0) return null;
  return { due: ends.map((last) => dayName(((last - length + month - 1) % 12) + 1, number)), period };
}

/** 首月 is 1; 次月 after the end comes after the last month; a bare day or 底 means the last one. */
function monthIn(which: string | undefined, end: string | undefined, length: number): number {
  if (which === '首' || which === '第一个') return 1;
  if (which?.startsWith('次') || which?.startsWith('下')) return length + 1;
  return end === undefined && which === undefined && length === 1 ? 1 : length;
}

function endOfPeriod(clause: string): boolean {
  return /(?:季度|半年|月)(?:底|末)(?:之|以)?前/.test(clause);
}

function namedDays(clause: string): string[] {
  const dated = new RegExp(`${BY}|各|分别|底|末|[日号]`);
  if (!dated.test(clause)) return [];
  const found = Array.from(clause.matchAll(MONTH_DAY)).flatMap(([, month, , day]) => {
    const number = parseChineseNumber(month ?? '') ?? 0;
    if (number < 1 || number > 12) return [];
    return [dayName(number, day === undefined ? LAST : (parseChineseNumber(day) ?? LAST))];
  });
  return [...new Set(found)].sort();
}

/** Two days in different halves (四 in different quarters) with 各 or one duty for each. */
function periodOfDays(days: readonly string[], clause: string, period: ObligationPeriod): ObligationPeriod {
  const months = days.map((day) => Number(day.slice(0, 2)));
  const parts = (size: number): number => new Set(months.map((month) => Math.ceil(month / size))).size;
  if (
    days.length === 2 &&
    parts(6) === 2 &&
    (period === 'half-year' || /各|分别|每次/.test(clause) || !/次|篇|份/.test(clause))
  )
    return 'half-year';
  if (days.length === 4 && parts(3) === 4) return 'quarter';
  return period;
}

/** A day beyond the month's end means its last day; February counts 28, so that the day exists in every year. */
function dayName(month: number, day: number): string {
  const last = daysInMonth(COMMON_YEAR, month);
  return `${String(month).padStart(2, '0')}-${String(Math.min(day, last)).padStart(2, '0')}`;
}

const LAST = 31;
const COMMON_YEAR = 2023;
