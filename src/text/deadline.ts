import { addDays, daysInMonth, formatIso } from './calendar';
import { parseChineseNumber } from './chinese-number';
import { lastDay, parseDate } from './date';
import { squeeze } from './normalize';
import { EMPTY_DEADLINES, IMMEDIATE_DEADLINES } from './phrases';

/** What a deadline's text amounts to: a day (`from` is the words it was read from), no day at all, or at once. */
export type Deadline =
  | { readonly kind: 'day'; readonly iso: string; readonly from: string }
  | { readonly kind: 'open'; readonly word: string }
  | { readonly kind: 'immediate'; readonly word: string };

/** What reading a deadline may lean on. */
export interface DeadlineContext {
  /** The year of a deadline that names none. */
  readonly year: number;
  /** ISO day from which 立行立改 counts; see `immediateDay`. */
  readonly base?: string;
  readonly immediateDays?: number;
}

/** No day is told without a digit or one of these, which spares most texts the search of their clauses. */
const OF_A_DAY = /[\d年月季]/u;
const BY = /(?:之前|以前|前|止|为止)$/u;
const DONE = /(?:全部|基本)?(?:完成整改|整改完成|整改到位|落实到位|完成|办结|销号|到位)$/u;
const SINCE = /^(?:于|在|至|到|截至|截止到?|务必|力争|确保)/u;
const YEAR = /^(?:(\d{4}|[〇零○一二三四五六七八九]{4})年度?|今年|本年度?|当年)?/u;
const YEAR_END = /^年?(?:底|末|内|终)$/u;
const MONTH = /^(\d{1,2}|[一二三四五六七八九十]{1,2})月份?(上旬|中旬|下旬|底|末|内)?$/u;
const QUARTER = /^第?([一二三四1-4])季度(?:底|末|内)?$/u;
const HALVES: readonly (readonly [RegExp, number])[] = [
  [/^(?:上半年(?:底|末)?|年?中)$/u, 6],
  [/^下半年(?:底|末)?$/u, 12],
];

function endOfMonth(year: number, month: number): string | null {
  const days = daysInMonth(year, month);
  return days === 0 ? null : formatIso(year, month, days);
}

function monthDeadline(year: number, month: number, part: string | undefined): string | null {
  if (daysInMonth(year, month) === 0) return null;
  if (part === '上旬') return formatIso(year, month, 10);
  if (part === '中旬') return formatIso(year, month, 20);
  return endOfMonth(year, month);
}

/** The day of one clause, such as 4月底前 or 2023年第三季度末完成. */
function clauseDay(clause: string, contextYear: number): string | null {
  const core = clause.replace(SINCE, '').replace(DONE, '');
  const text = core.replace(BY, '');
  const date = parseDate(text);
  // 4月前 may mean March or April: only a whole day or an “end of” may stand before 前.
  if (date) return date.precision === 'day' || text === core ? lastDay(date, contextYear) : null;
  const prefix = YEAR.exec(text)?.[0] ?? '';
  const written = YEAR.exec(text)?.[1];
  const year = written === undefined ? contextYear : (parseChineseNumber(written) ?? contextYear);
  const rest = text.slice(prefix.length);
  // 底 or 中 alone needs the year before it; 年底 and 年中 bring their own.
  if (YEAR_END.test(rest)) return prefix !== '' || rest.startsWith('年') ? formatIso(year, 12, 31) : null;
  for (const [pattern, month] of HALVES) {
    if (pattern.test(rest) && (prefix !== '' || rest !== '中')) return endOfMonth(year, month);
  }
  const quarter = QUARTER.exec(rest);
  if (quarter) return endOfMonth(year, (parseChineseNumber(quarter[1] ?? '') ?? 0) * 3);
  const month = MONTH.exec(rest);
  if (!month || (month[2] === undefined && text !== core)) return null;
  return monthDeadline(year, parseChineseNumber(month[1] ?? '') ?? 0, month[2]);
}

/**
 * Reads a deadline: a date, 2023年底前, 4月底前, 上半年, 第三季度末 → the last day meant; 立行立改 → `immediate`; 长期坚持
 * and its like → `open`. A day named beside such words wins. Null when the text says none of these (月底前 names no month).
 */
export function parseDeadline(text: string, context: DeadlineContext): Deadline | null {
  const whole = squeeze(text);
  const clauses = OF_A_DAY.test(whole) ? [whole, ...whole.split(/[，,；;。、（）()]/u)] : [];
  for (const clause of clauses) {
    const iso = clauseDay(clause, context.year);
    if (iso !== null) return { kind: 'day', iso, from: clause };
  }
  const immediate = IMMEDIATE_DEADLINES.find((word) => whole.includes(word));
  if (immediate !== undefined) return { kind: 'immediate', word: immediate };
  const open = EMPTY_DEADLINES.find((word) => whole.includes(word));
  return open === undefined ? null : { kind: 'open', word: open };
}

/** The day that 立行立改 stands for: `days` after the ISO day on which the problem was handed over. */
export function immediateDay(base: string, days: number): string {
  return addDays(base, days);
}
