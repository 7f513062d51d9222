import { isWorkday as isStatutoryWorkday } from 'chinese-days';
import { addDays } from '../text/calendar';

/** What a unit adds to the built-in calendar: ISO days. */
export interface CalendarFile {
  /** Days off beyond weekends. */
  readonly holidays: readonly string[];
  /** Weekends that are worked. */
  readonly workdays: readonly string[];
}

/** Nothing added. */
export const NO_CALENDAR: CalendarFile = { holidays: [], workdays: [] };

/** Years whose arrangements of statutory holidays the built-in calendar knows. */
const FIRST_KNOWN = 2004;
const LAST_KNOWN = 2026;
const LONGEST_BREAK = 30;

/** Whether the arrangements of the year's holidays are known, from the product or from the file. */
export function knowsYear(year: number, { holidays, workdays }: CalendarFile): boolean {
  if (year >= FIRST_KNOWN && year <= LAST_KNOWN) return true;
  return [...holidays, ...workdays].some((day) => day.startsWith(`${year}-`));
}

/** Whether people work on an ISO day: the file first, then the statutory arrangements, then the day of the week. */
export function isWorkday(day: string, { holidays, workdays }: CalendarFile): boolean {
  if (workdays.includes(day)) return true;
  return !holidays.includes(day) && isStatutoryWorkday(day);
}

/** The day itself, or the last workday before it: what falls due on a holiday is done before. */
export function workdayBy(day: string, file: CalendarFile): string {
  let at = day;
  for (let step = 0; step < LONGEST_BREAK && !isWorkday(at, file); step += 1) at = addDays(at, -1);
  return at;
}
