/** Days from 1970-01-01 back to the day whose serial number is 0 in a workbook of the 1904 date system. */
const EPOCH_1904 = -24_107;
/** The same for the 1900 system, from serial 61 on; before that Excel counts a 29 February 1900 that never was. */
const EPOCH_1900 = -25_569;
const PHANTOM_LEAP_DAY = 60;
const SECONDS_A_DAY = 86_400;
/** Days from 0000-03-01 to 1970-01-01. */
const DAYS_TO_1970 = 719_468;
const DAYS_IN_4_YEARS = 1461;
const DAYS_IN_400_YEARS = 146_097;
/** 9999-12-31, the last day a sheet can show. */
const LAST_DAY = 2_932_896;

/**
 * ISO text of a serial number: `2023-03-14`, with `T08:30` or `T08:30:15` where there is a time (rounded to seconds).
 * Null where the number is no day: negative, beyond the year 9999, the 29 February 1900 that Excel invented,
 * or (1900 system) below 1, which is a time of day only.
 */
export function serialToIso(serial: number, date1904: boolean): string | null {
  if (!Number.isFinite(serial) || serial < (date1904 ? 0 : 1)) return null;
  const seconds = Math.round(serial * SECONDS_A_DAY);
  const day = Math.floor(seconds / SECONDS_A_DAY);
  if (!date1904 && day === PHANTOM_LEAP_DAY) return null;
  const unixDay = day + epochBefore(day, date1904);
  if (unixDay > LAST_DAY) return null;
  const date = isoDay(unixDay);
  const second = seconds % SECONDS_A_DAY;
  if (second === 0) return date;
  const time = `${date}T${twoDigits(Math.floor(second / 3600))}:${twoDigits(Math.floor(second / 60) % 60)}`;
  return second % 60 === 0 ? time : `${time}:${twoDigits(second % 60)}`;
}

/**
 * The day so many days after 1970-01-01. Counts in years that begin in March, so that the leap day comes last; `Date`
 * would take several times as long, and ledgers are full of dates.
 */
function isoDay(unixDay: number): string {
  const day = unixDay + DAYS_TO_1970;
  const century = Math.floor((4 * day + 3) / DAYS_IN_400_YEARS);
  const dayOfCentury = day - Math.floor((century * DAYS_IN_400_YEARS) / 4);
  const yearOfCentury = Math.floor((4 * dayOfCentury + 3) / DAYS_IN_4_YEARS);
  const dayOfYear = dayOfCentury - Math.floor((yearOfCentury * DAYS_IN_4_YEARS) / 4);
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const isNextYear = monthFromMarch >= 10;
  const year = century * 100 + yearOfCentury + (isNextYear ? 1 : 0);
  const month = isNextYear ? monthFromMarch - 9 : monthFromMarch + 3;
  return `${year}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : `${number}`;
}

/** Serial number of an ISO date or date-time (a zone is left aside, fractions of a second count), or null for other text. */
export function isoToSerial(iso: string, date1904: boolean): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?(?:Z|[+-]\d\d:?\d\d)?$/.exec(
    iso.trim(),
  );
  if (!match) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  const date = new Date(Date.UTC(year, month - 1, day));
  if (
    date.getUTCMonth() !== month - 1 ||
    date.getUTCDate() !== day ||
    hour > 24 ||
    minute > 59 ||
    second >= 60
  )
    return null;
  const unixDay = date.getTime() / 1000 / SECONDS_A_DAY;
  const afterLeap = unixDay - epochBefore(PHANTOM_LEAP_DAY + 1, date1904);
  const serial = !date1904 && afterLeap <= PHANTOM_LEAP_DAY ? afterLeap - 1 : afterLeap;
  return serial < 0 ? null : serial + (hour * 3600 + minute * 60 + second) / SECONDS_A_DAY;
}

function epochBefore(day: number, date1904: boolean): number {
  if (date1904) return EPOCH_1904;
  return day < PHANTOM_LEAP_DAY ? EPOCH_1900 + 1 : EPOCH_1900;
}
