import type { Coerced } from './coerce';

const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;
const YEAR_MONTH_DAY = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;
const CHINESE = /^(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?$/;
const MONTH_DAY = /^(\d{1,2})(?:[-/](\d{1,2})|月(\d{1,2})日)$/;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;

/**
 * What a Chinese Excel takes for a date or a time: `2024-3-1`, `2024/3/1`, `2024年3月1日`, `2024年3月`, `3-1`, `3月1日`, `8:30`.
 * `2024.3.1` stays a text. Null when the text is neither.
 */
export function coerceDate(text: string, year: number): Coerced | null {
  const full = YEAR_MONTH_DAY.exec(text);
  if (full) {
    const day = serial(Number(full[1]), Number(full[2]), Number(full[3]));
    if (day === null) return null;
    const time = full[4] === undefined ? 0 : fraction(full[4], full[5], full[6]);
    if (time === null) return null;
    return { value: day + time, numberFormat: full[4] === undefined ? 'yyyy/m/d' : 'yyyy/m/d h:mm' };
  }
  const chinese = CHINESE.exec(text);
  if (chinese) {
    const day = serial(Number(chinese[1]), Number(chinese[2]), Number(chinese[3] ?? 1));
    const numberFormat = chinese[3] ? 'yyyy"年"m"月"d"日"' : 'yyyy"年"m"月"';
    return day === null ? null : { value: day, numberFormat };
  }
  const short = MONTH_DAY.exec(text);
  if (short) {
    const day = serial(year, Number(short[1]), Number(short[2] ?? short[3]));
    return day === null ? null : { value: day, numberFormat: 'm"月"d"日"' };
  }
  const time = TIME.exec(text);
  const part = time ? fraction(time[1], time[2], time[3]) : null;
  return part === null ? null : { value: part, numberFormat: 'h:mm' };
}

/** The 1900 serial number of a day that exists, from March 1900 on. */
function serial(year: number, month: number, day: number): number | null {
  if (year < 1901) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return Math.round((date.getTime() - EPOCH) / DAY);
}

function fraction(hours = '0', minutes = '0', seconds = '0'): number | null {
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null;
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}
