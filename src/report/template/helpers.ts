import { formatChineseDigits, formatChineseNumber } from '../../text/chinese-number';
import { HelperArgumentError, type TemplateHelper } from './helper';
import { ownField } from './resolve-path';

/** A date of the data: `2023-03-14`, `2023-03` or a longer ISO form; other text is kept as the ledger wrote it. */
const ISO_DATE = /^(\d{4})-(\d{2})(?:-(\d{2}))?(?:T.*)?$/;

/**
 * The helpers of every official document. Empty values (null, '') print as nothing; a field that does not exist is a
 * fault, so that a misspelt name never leaves a silent gap. None is named like a ledger field.
 */
export const DOCUMENT_HELPERS: Readonly<Record<string, TemplateHelper>> = {
  /** 3 → 三 */
  cn: ([value]) => formatChineseNumber(toCount(value)),
  /** 3 → （三） */
  cnp: ([value]) => `（${formatChineseNumber(toCount(value))}）`,
  /** 2023 → 二〇二三 (〇 U+3007, GB/T 9704-2012 7.3.5.4 for Chinese dates) */
  cnYear: ([value]) => formatChineseDigits(toCount(value)),
  /** 2023-03-14 → 2023年3月14日: no leading zeros, GB/T 9704-2012 7.3.5.4 */
  date: ([value]) =>
    formatDate(value, (year, month, day) => `${year}年${month}月${day === 0 ? '' : `${day}日`}`),
  /** 2023-03-14 → 3月 */
  month: ([value]) => formatDate(value, (_year, month) => `${month}月`),
  /** 2023-03-14 → 二〇二三年三月十四日 */
  cnDate: ([value]) => formatDate(value, chineseDate),
  /** 98.7% from (76, 77) or from a ratio: at most two decimals; — when the whole is 0 */
  pct: (args) => formatShare(args),
  /** A list's values, or the key's values of a list of records, with 、 between; empty ones are left out */
  join: ([list, key]) => joinList(toList(list), key),
  count: ([list]) => toList(list).length,
  /** The first so many values of a list */
  first: ([list, most]) => toList(list).slice(0, toCount(most)),
  /** A text without the mark that ends it, to be followed by one of the template's own */
  clause: ([value]) => toText(value).replace(/[。；;，,\s]+$/u, ''),
  /** Texts and numbers one after the other */
  concat: (args) => args.map(toText).join(''),
  add: (args) => args.reduce<number>((sum, value) => sum + toNumber(value), 0),
  eq: ([a, b]) => a === b,
  ne: ([a, b]) => a !== b,
  gt: ([a, b]) => toNumber(a) > toNumber(b),
  gte: ([a, b]) => toNumber(a) >= toNumber(b),
  lt: ([a, b]) => toNumber(a) < toNumber(b),
  /** The first false value, else the last */
  and: (args) => firstWhere(args, (value) => !isTrue(value)),
  /** The first true value, else the last */
  or: (args) => firstWhere(args, isTrue),
  not: ([value]) => !isTrue(value),
  /** 《…》 with inner 《》 as 〈〉, GB/T 15834 */
  book: ([value]) => enclose(value, '《', '》', '〈', '〉'),
  /** “…” with inner “” as ‘’, GB/T 15834 */
  quote: ([value]) => enclose(value, '“', '”', '‘', '’'),
};

function toNumber(value: unknown): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new HelperArgumentError('a number', value);
}

function toCount(value: unknown): number {
  const number = toNumber(value);
  if (Number.isInteger(number) && number >= 0) return number;
  throw new HelperArgumentError('a whole number that is not negative', value);
}

function toList(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new HelperArgumentError('a list', value);
}

function toText(value: unknown): string {
  if (value === null) return '';
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  throw new HelperArgumentError('text', value);
}

/** What `{{#if}}` takes for true. */
function isTrue(value: unknown): boolean {
  return Boolean(value) && !(Array.isArray(value) && value.length === 0);
}

function firstWhere(args: readonly unknown[], wanted: (value: unknown) => boolean): unknown {
  const index = args.findIndex(wanted);
  return args.at(index);
}

function formatDate(value: unknown, format: (year: number, month: number, day: number) => string): string {
  const text = toText(value);
  const parts = ISO_DATE.exec(text);
  return parts === null ? text : format(Number(parts[1]), Number(parts[2]), Number(parts[3] ?? 0));
}

function chineseDate(year: number, month: number, day: number): string {
  const date = `${formatChineseDigits(year)}年${formatChineseNumber(month)}月`;
  return day === 0 ? date : `${date}${formatChineseNumber(day)}日`;
}

function formatShare(args: readonly unknown[]): string {
  const share = args.length > 1 ? toNumber(args[0]) / toNumber(args[1]) : toNumber(args[0]);
  if (!Number.isFinite(share)) return '—';
  // Twelve digits: binary fractions such as 1.005 would else be rounded down.
  return `${Math.round(Number((share * 10_000).toPrecision(12))) / 100}%`;
}

function joinList(list: readonly unknown[], key: unknown): string {
  const values = typeof key === 'string' ? list.map((item) => ownField(item, key).value) : list;
  return values
    .filter((value) => value !== undefined)
    .map(toText)
    .filter((text) => text !== '')
    .join('、');
}

function enclose(value: unknown, open: string, close: string, innerOpen: string, innerClose: string): string {
  const text = toText(value);
  if (text === '') return '';
  const bare = text.startsWith(open) && text.indexOf(close) === text.length - 1 ? text.slice(1, -1) : text;
  return open + bare.replaceAll(open, innerOpen).replaceAll(close, innerClose) + close;
}
