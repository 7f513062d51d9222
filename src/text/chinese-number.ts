import { squeeze } from './normalize';

const DIGITS = '零一二三四五六七八九';
/** Characters that stand for the plain ones: traditional, financial, the circle of years. */
const VARIANTS = new Map(
  Array.from('〇○◯两兩壹贰貳叁參肆伍陆陸柒捌玖拾佰仟萬億', (c, index) => [
    c,
    '零零零二二一二二三三四五六六七八九十百千万亿'.charAt(index),
  ]),
);
VARIANTS.set('廿', '二十').set('卅', '三十').set('卌', '四十');
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const GROUPED = /(?<!\d)\d{1,3}(?:,\d{3})+(?!\d)/gu;
/** No number that a double holds exactly is written longer. */
const LONGEST = 60;
const ARABIC = /^\d+(?:\.\d+)?$/u;

/** Products of decimals and powers of ten, without the noise of binary fractions. */
function exact(n: number): number {
  return Number(n.toPrecision(15));
}

function positional(s: string): number | null {
  const match = /^([零一二三四五六七八九]+)(?:点([零一二三四五六七八九]+))?$/u.exec(s);
  if (!match) return null;
  const digits = (part: string) => Array.from(part, (c) => DIGITS.indexOf(c)).join('');
  return Number(
    match[2] === undefined ? digits(match[1] ?? '') : `${digits(match[1] ?? '')}.${digits(match[2])}`,
  );
}

/** A number below 10 000 with 十百千 in falling order, such as 三千零五 or 2千5百. */
function section(s: string): number | null {
  if (ARABIC.test(s)) return Number(s);
  const plain = positional(s);
  if (plain !== null) return plain;
  const tokens = s.match(/\d+(?:\.\d+)?|[零一二三四五六七八九]|[十百千]/gu) ?? [];
  if (tokens.length === 0 || tokens.join('') !== s) return null;
  let total = 0;
  let pending: number | null = null;
  let last = 10_000;
  let afterZero = false;
  for (const token of tokens) {
    const unit = UNITS[token];
    if (unit !== undefined) {
      if (unit >= last || (pending === null && unit !== 10)) return null;
      total += exact((pending ?? 1) * unit);
      pending = null;
      last = unit;
      afterZero = false;
    } else if (token === '零') {
      if (pending !== null || afterZero) return null;
      afterZero = true;
    } else {
      if (pending !== null) return null;
      pending = ARABIC.test(token) ? Number(token) : DIGITS.indexOf(token);
    }
  }
  if (pending === null) return afterZero ? null : total;
  // 一百五 is 150: a last digit straight after 百 or 千 counts the next lower unit.
  return total + pending * (!afterZero && last >= 100 && pending < 10 ? last / 10 : 1);
}

function scaled(s: string): number | null {
  for (const [unit, size] of [
    ['亿', 1e8],
    ['万', 1e4],
  ] as const) {
    const at = s.lastIndexOf(unit);
    if (at < 0) continue;
    const left = scaled(s.slice(0, at));
    if (left === null) return null;
    const rest = s.slice(at + 1);
    if (rest === '') return exact(left * size);
    const colloquial = /^[一二三四五六七八九1-9]$/u.test(rest);
    const right = scaled(rest.length > 1 ? rest.replace(/^零/u, '') : rest);
    if (right === null || right >= size) return null;
    return exact(left * size + (colloquial ? (right * size) / 10 : right));
  }
  return section(s);
}

/**
 * The value of a number written in Chinese, Arabic or mixed digits: 三百零五, 二〇二三, 廿一, 壹万贰仟, 1.2亿, 3千5百,
 * 1,200. Null when the whole text is not one number.
 */
export function parseChineseNumber(s: string): number | null {
  const plain = squeeze(s)
    .replace(/(?<=\d)，(?=\d{3})/gu, ',')
    .replace(GROUPED, (digits) => digits.replaceAll(',', ''))
    .replace(/./gu, (c) => VARIANTS.get(c) ?? c);
  if (plain.length > LONGEST) return null;
  const negative = /^[-负−]/u.test(plain);
  const value = scaled(negative ? plain.slice(1) : plain);
  if (value === null || !Number.isFinite(value)) return null;
  return negative && value !== 0 ? -value : value;
}

function formatSection(n: number): string {
  let out = '';
  let skipped = false;
  for (const [unit, size] of [
    ['千', 1000],
    ['百', 100],
    ['十', 10],
    ['', 1],
  ] as const) {
    const digit = Math.floor(n / size) % 10;
    if (digit === 0) skipped = out !== '';
    else {
      out += `${skipped ? '零' : ''}${DIGITS[digit]}${unit}`;
      skipped = false;
    }
  }
  return out;
}

function formatScaled(n: number): string {
  for (const [unit, size] of [
    ['亿', 1e8],
    ['万', 1e4],
  ] as const) {
    if (n < size) continue;
    const rest = n % size;
    const zero = rest > 0 && rest < size / 10 ? '零' : '';
    return `${formatScaled(Math.floor(n / size))}${unit}${zero}${rest > 0 ? formatScaled(rest) : ''}`;
  }
  return formatSection(n);
}

/** A whole number in Chinese: 10 → 十, 21 → 二十一, 100000001 → 一亿零一. Throws RangeError for any other number. */
export function formatChineseNumber(n: number): string {
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`not a whole number: ${n}`);
  return n === 0 ? '零' : formatScaled(n).replace(/^一十/u, '十');
}

/** Digits one by one as in years: 2023 → 二〇二三. Characters that are no digits stay. */
export function formatChineseDigits(n: number | string): string {
  return String(n).replace(/\d/gu, (c) => '〇一二三四五六七八九'[Number(c)] ?? c);
}
