const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Number of days in a month (1…12) of the Gregorian calendar; 0 for any other month. */
export function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

/** Whether year (1…9999), month and day name a day that exists. */
export function isValidDay(year: number, month: number, day: number): boolean {
  if (![year, month, day].every(Number.isInteger)) return false;
  return year >= 1 && year <= 9999 && day >= 1 && day <= daysInMonth(year, month);
}

/** `YYYY-MM-DD`. */
export function formatIso(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Days since 1970-01-01, in UTC so that no time zone moves a day. Throws RangeError for a day that does not exist. */
function dayNumber(iso: string): number {
  const [year = 0, month = 0, day = 0] = iso.slice(0, 10).split('-').map(Number);
  if (!isValidDay(year, month, day)) throw new RangeError(`not a day: ${iso}`);
  return new Date(0).setUTCFullYear(year, month - 1, day) / 86_400_000;
}

/** The ISO day `days` after `iso` (before it when negative). A time of day is dropped; RangeError if `iso` is no day. */
export function addDays(iso: string, days: number): string {
  const date = new Date((dayNumber(iso) + days) * 86_400_000);
  return formatIso(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** Whole days from one ISO day to another; negative when `to` is earlier. RangeError if either is no day. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}
