import type { GridValue } from './cell';
import { coerceDate } from './coerce-date';

/** What a text becomes when it is put into a General cell, and the number format that Excel gives the cell with it. */
export interface Coerced {
  readonly value: GridValue;
  readonly numberFormat?: string;
  readonly error?: true;
}

const ERRORS = /^#(?:REF!|N\/A|VALUE!|NAME\?|NUM!|NULL!|DIV\/0!|SPILL!|CALC!)$/;
const PLAIN_NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const GROUPED_NUMBER = /^[+-]?\d{1,3}(?:,\d{3})+(\.\d*)?$/;
const PERCENTAGE = /^([+-]?\d+(\.\d*)?)%$/;
const MONEY = /^[¥￥](\d+(?:,\d{3})*(\.\d*)?)$/;
const BRACKETED = /^\((\d+(?:\.\d*)?)\)$/;
/** Excel keeps 15 digits of a number, so that a longer one (an identity card) is damaged. */
const DIGITS = 15;

/**
 * What Excel makes of a text that is put into a cell whose format is not text: `001` becomes 1, `50%` becomes 0.5,
 * `3-1` becomes a date, 18 digits lose the last three. An apostrophe in front keeps the text.
 * @param year the year that a date without one takes
 */
export function coerce(text: string, year: number): Coerced {
  if (text.startsWith("'")) return { value: text.slice(1) };
  const trimmed = text.trim();
  if (trimmed === '') return { value: text };
  if (/^(?:true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === 'true' };
  if (ERRORS.test(trimmed)) return { value: trimmed, error: true };
  return coerceNumber(trimmed) ?? coerceDate(trimmed, year) ?? { value: text };
}

function coerceNumber(text: string): Coerced | null {
  if (PLAIN_NUMBER.test(text)) {
    const number = toFifteenDigits(Number(text));
    return Number.isFinite(number) ? { value: number } : null;
  }
  const grouped = GROUPED_NUMBER.exec(text);
  if (grouped) {
    return { value: Number(text.replaceAll(',', '')), numberFormat: grouped[1] ? '#,##0.00' : '#,##0' };
  }
  const percentage = PERCENTAGE.exec(text);
  if (percentage) return { value: Number(percentage[1]) / 100, numberFormat: percentage[2] ? '0.00%' : '0%' };
  const money = MONEY.exec(text);
  if (money?.[1]) {
    return {
      value: Number(money[1].replaceAll(',', '')),
      numberFormat: money[2] ? '"¥"#,##0.00' : '"¥"#,##0',
    };
  }
  const bracketed = BRACKETED.exec(text);
  return bracketed ? { value: -Number(bracketed[1]) } : null;
}

/** Digits after the fifteenth become zeros, as in Excel. */
function toFifteenDigits(number: number): number {
  if (!Number.isInteger(number) || Math.abs(number) < 10 ** DIGITS) return number;
  const digits = String(BigInt(number < 0 ? -number : number));
  const kept = digits.slice(0, DIGITS).padEnd(digits.length, '0');
  return Math.sign(number) * Number(kept);
}
