import { addDays, daysBetween, formatIso } from '../../text/calendar';

/** Statutory holidays of fixed date at the beginning of a month; moved holidays are proclaimed each year and unknown here. */
const HOLIDAYS: readonly string[] = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'];

/** The day from which weekdays are counted: a Sunday. */
const SUNDAY = '2023-01-01';

/** The first working day of the month after the one given (1…12), ISO: until then changes of post are to be entered (S78). */
export function firstWorkingDayAfter(year: number, month: number): string {
  let day = month === 12 ? formatIso(year + 1, 1, 1) : formatIso(year, month + 1, 1);
  while (isFree(day)) day = addDays(day, 1);
  return day;
}

function isFree(day: string): boolean {
  const weekday = ((daysBetween(SUNDAY, day) % 7) + 7) % 7;
  return weekday === 0 || weekday === 6 || HOLIDAYS.includes(day.slice(5));
}
