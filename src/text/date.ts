import { daysInMonth, formatIso, isValidDay } from './calendar';
import { parseChineseNumber } from './chinese-number';
import { normalizeText } from './normalize';
import { remembered } from './remembered';
import { serialToIso } from './serial-date';

export { addDays, daysBetween, isValidDay } from './calendar';

/** How a date was written. A month or year written in Chinese numerals counts as `chinese-numerals`. */
export type DateNotation =
  | 'iso'
  | 'dot'
  | 'slash'
  | 'chinese'
  | 'chinese-numerals'
  | 'compact'
  | 'year-month'
  | 'year'
  | 'month-day'
  | 'serial';

/** A date as far as its text tells it. */
export interface ParsedDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly precision: 'day' | 'month' | 'year';
  readonly notation: DateNotation;
  /** False for a day that does not exist, such as 2023-02-30. */
  readonly valid: boolean;
}

const WEEKDAY = '(?:[（(]?(?:星期|周)[一二三四五六日天][)）]?)?';
const HALF = '(?:凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|晚)?';
const CLOCK =
  '(?:T?\\d{1,2}(?:[:：]\\d{1,2}(?:[:：]\\d{1,2}(?:\\.\\d+)?)?|[时点](?:半|\\d{1,2}分?)?)(?:Z|[+-]\\d{2}:?\\d{2})?)?';
const TAIL = ` ?${WEEKDAY} ?${HALF} ?${CLOCK}$`;
const NUMERAL = '[〇零○◯一二三四五六七八九十廿卅]';
/** Every date begins with a digit or a numeral, which few other texts do. */
const OPENING = new RegExp(`^(?:\\d|${NUMERAL})`, 'u');

const DASHED = new RegExp(`^(\\d{4}) ?[-‐‑–—−] ?(\\d{1,2}) ?[-‐‑–—−] ?(\\d{1,2})[日号]?${TAIL}`, 'u');
const DOTTED = new RegExp(`^(\\d{4}) ?\\. ?(\\d{1,2}) ?\\. ?(\\d{1,2})[日号.]?${TAIL}`, 'u');
const SLASHED = new RegExp(`^(\\d{4}) ?/ ?(\\d{1,2}) ?/ ?(\\d{1,2})[日号]?${TAIL}`, 'u');
const CHINESE = new RegExp(`^(\\d{4}) ?年 ?(\\d{1,2}) ?月 ?(\\d{1,2}) ?[日号]?${TAIL}`, 'u');
const MONTH_DAY = new RegExp(`^()(\\d{1,2}) ?月 ?(\\d{1,2}) ?[日号]${TAIL}`, 'u');
const YEAR_MONTH = /^(\d{4}) ?(?:年 ?(\d{1,2}) ?月份?|[-./–—] ?(\d{1,2}))$/u;
const YEAR = /^(\d{4}) ?年度?$/u;
const COMPACT = /^((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/u;
const NUMERALS = new RegExp(
  `^(?:(${NUMERAL}{4}) ?年)? ?(?:(${NUMERAL}{1,2}) ?月 ?(?:(${NUMERAL}{1,3}) ?[日号])?)?${TAIL}`,
  'u',
);
/** Serial numbers from 1950 to 2099, as they appear when a date cell was turned into text. */
const SERIAL = /^\d{5}$/u;
const [FIRST_SERIAL, LAST_SERIAL] = [18_264, 73_050];

/** A leap year stands in for an unknown one, so that 2月29日 is not refused before its year is known. */
const ANY_LEAP_YEAR = 2000;

function build(
  notation: DateNotation,
  precision: ParsedDate['precision'],
  year: number | null,
  month: number | null,
  day: number | null,
): ParsedDate {
  const valid = isValidDay(year ?? ANY_LEAP_YEAR, month ?? 1, day ?? 1);
  return { year, month, day, precision, notation, valid };
}

function number(text: string | undefined): number | null {
  return text === undefined || text === '' ? null : Number(text);
}

function chineseNumber(text: string | undefined): number | null {
  return text === undefined ? null : parseChineseNumber(text);
}

function parseNumerals(text: string): ParsedDate | null {
  const match = NUMERALS.exec(text);
  if (!match || (match[1] === undefined && match[3] === undefined)) return null;
  const [year, month, day] = [chineseNumber(match[1]), chineseNumber(match[2]), chineseNumber(match[3])];
  const written = [match[1], match[2], match[3]];
  // 十十月 or 二十年 in the place of a four-digit year: the shape of a date, but no numbers in it.
  if ([year, month, day].some((value, index) => value === null && written[index] !== undefined)) return null;
  if (year !== null && year < 1000) return null;
  return build(
    'chinese-numerals',
    day !== null ? 'day' : month !== null ? 'month' : 'year',
    year,
    month,
    day,
  );
}

function parseSerial(text: string): ParsedDate | null {
  const serial = Number(text);
  if (!SERIAL.test(text) || serial < FIRST_SERIAL || serial > LAST_SERIAL) return null;
  const [year = 0, month = 0, day = 0] = serialToIso(serial, false).split('-').map(Number);
  return build('serial', 'day', year, month, day);
}

/**
 * Reads a text that is one date and nothing else, a weekday or time of day aside: 2023-03-14, 2023.3.14, 2023/3/14,
 * 2023年3月14日上午, 二〇二三年三月十四日, 20230314, 2023年3月, 2023.03, 2023年, 3月14日, and five-digit serial numbers
 * of the 1900 system. Null when the text is no date; `valid` is false when it is one that does not exist.
 */
export function parseDate(text: string): ParsedDate | null {
  const normal = normalizeText(text);
  return OPENING.test(normal) ? readings(normal).date : null;
}

/** A ledger names the same days over and over, and a dozen rules ask for each. */
const readings = remembered((normal): { readonly date: ParsedDate | null } => ({ date: readDate(normal) }));

function readDate(normal: string): ParsedDate | null {
  const plain = normal.replace(/\n/gu, ' ');
  for (const [pattern, notation] of [
    [DASHED, 'iso'],
    [DOTTED, 'dot'],
    [SLASHED, 'slash'],
    [CHINESE, 'chinese'],
    [COMPACT, 'compact'],
    [MONTH_DAY, 'month-day'],
  ] as const) {
    const match = pattern.exec(plain);
    if (match) return build(notation, 'day', number(match[1]), number(match[2]), number(match[3]));
  }
  const month = YEAR_MONTH.exec(plain);
  if (month) return build('year-month', 'month', number(month[1]), number(month[2] ?? month[3]), null);
  const year = YEAR.exec(plain);
  if (year) return build('year', 'year', number(year[1]), null, null);
  return parseNumerals(plain) ?? parseSerial(plain);
}

/** The ISO day of a date known to the day. Null when a part is missing or the day does not exist. */
export function isoDay(date: ParsedDate, defaultYear?: number): string | null {
  const year = date.year ?? defaultYear;
  if (year === undefined || date.month === null || date.day === null) return null;
  return isValidDay(year, date.month, date.day) ? formatIso(year, date.month, date.day) : null;
}

/** The last ISO day that the date covers: the day itself, the end of its month or of its year. Null as for `isoDay`. */
export function lastDay(date: ParsedDate, defaultYear?: number): string | null {
  const year = date.year ?? defaultYear;
  if (year === undefined || !date.valid) return null;
  const month = date.month ?? 12;
  const day = date.day ?? daysInMonth(year, month);
  return isValidDay(year, month, day) ? formatIso(year, month, day) : null;
}
