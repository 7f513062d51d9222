import { normalizeText } from './normalize';
import { remembered } from './remembered';

/** One item of a cell: its printed mark ('' where it has none) and its text without the mark. */
export interface Item {
  readonly mark: string;
  readonly text: string;
}

type Style = 'decimal' | 'nested' | 'bracket' | 'circled' | 'chinese' | 'chinese-bracket' | 'is';

interface Mark {
  readonly style: Style;
  readonly at: number;
  readonly text: string;
  /** Its number; null for marks that need none (1.1). */
  readonly value: number | null;
}

const HAN_DIGITS = '一二三四五六七八九十';
/** A number followed by one of these is a quantity (1.2亿元, 3.5万, 1.1%). */
const MEASURED = '万亿元千百%％‰倍米公里吨克升个年月日天次人份件条项前至以';
const MARKS: readonly (readonly [Style, RegExp])[] = [
  ['nested', new RegExp(`(?<![\\d.])\\d{1,2}(?:\\.\\d{1,2}){1,2}[.、]?(?![\\d.${MEASURED}~-])\\s*`, 'gu')],
  ['decimal', /(?<![\d.A-Za-z-])\d{1,2}(?:[.、]|[)）])(?!\d(?!\d{3}年)|[、,])\s*/gu],
  ['bracket', /[（(]\d{1,2}[）)][、.]?\s*|[\u2474-\u2487]\s*/gu],
  ['circled', /[\u2460-\u2473\u2776-\u277f]\s*/gu],
  ['chinese', /[一二三四五六七八九十]{1,3}、(?![一二三四五六七八九十])\s*/gu],
  ['chinese-bracket', /[（(][一二三四五六七八九十]{1,3}[）)][、.]?\s*|[\u3220-\u3229]\s*/gu],
  ['is', /[一二三四五六七八九十]{1,2}是[，,：:]?\s*|第[一二三四五六七八九十]{1,2}[，,、：:]\s*/gu],
];
/** Without one of these no mark can be in a text: most texts are done with after one look. */
const MARK_SIGN = /[\d\u2460-\u2487\u2776-\u277f\u3220-\u3229]|[一二三四五六七八九十][、)）是，,：:]/u;
/** After one of these (or at the start) a mark may open an item. */
const BOUNDARY = /[\n。；;，,：:！？!? ]/u;

const UNTIDY = /[\s；;]/u;

function numberOf(mark: string, style: Style): number | null {
  if (style === 'nested') return null;
  const digits = /\d+/u.exec(mark);
  if (digits) return Number(digits[0]);
  const han = /[一二三四五六七八九十]+/u.exec(mark)?.[0];
  if (han !== undefined) {
    const [tens = '', ones = ''] = han.includes('十') ? han.split('十') : ['', han];
    const ten = han.includes('十') ? 10 * (tens === '' ? 1 : HAN_DIGITS.indexOf(tens) + 1) : 0;
    return ten + (ones === '' ? 0 : HAN_DIGITS.indexOf(ones) + 1);
  }
  const code = mark.codePointAt(0) ?? 0;
  const start = [0x2460, 0x2474, 0x2776, 0x3220].findLast((first) => first <= code) ?? code;
  return code - start + 1;
}

function candidates(text: string): Mark[] {
  if (!MARK_SIGN.test(text)) return [];
  const marks = MARKS.flatMap(([style, pattern]) =>
    Array.from(text.matchAll(pattern), (match): Mark => {
      return { style, at: match.index, text: match[0], value: numberOf(match[0], style) };
    }),
  );
  return marks.sort((a, b) => a.at - b.at || b.text.length - a.text.length);
}

/** Marks at a boundary, and marks in running text that go on counting (1.…2.…) where no sign parts the items. */
function accepted(text: string): Mark[] {
  const marks: Mark[] = [];
  const last = new Map<Style, number>();
  let end = 0;
  for (const mark of candidates(text)) {
    if (mark.at < end) continue;
    const follows = mark.value !== null && mark.value - 1 === last.get(mark.style);
    const opens = mark.at === 0 || BOUNDARY.test(text.charAt(mark.at - 1));
    const runsOn = follows && mark.style !== 'is' && mark.style !== 'chinese';
    if (!opens && !runsOn) continue;
    marks.push(mark);
    if (mark.value !== null) last.set(mark.style, mark.value);
    end = mark.at + mark.text.length;
  }
  return marks;
}

function tidy(text: string): string {
  if (!UNTIDY.test(text.charAt(0)) && !UNTIDY.test(text.charAt(text.length - 1))) return text;
  return text.replace(/^[\s；;]+|[\s；;]+$/gu, '');
}

/**
 * The items of a cell. Numbered ones (1. 1、 （1） ① 一、 （一） 一是 1.1) keep their marks, and a text before the first
 * mark comes first with mark ''; without numbers, line breaks and semicolons part the items. Decimals, sums and dates
 * are not cut. Empty for a blank cell.
 */
export const splitItems: (text: string) => readonly Item[] = remembered((text) => {
  const plain = normalizeText(text);
  const marks = accepted(plain);
  if (marks.length === 0) {
    return plain
      .split(/[\n；;]/u)
      .map((part) => ({ mark: '', text: tidy(part) }))
      .filter((item) => item.text !== '');
  }
  const before = tidy(plain.slice(0, marks[0]?.at ?? 0));
  const items = marks.map((mark, index) => ({
    mark: mark.text.trim(),
    text: tidy(plain.slice(mark.at + mark.text.length, marks[index + 1]?.at ?? plain.length)),
  }));
  return before === '' ? items : [{ mark: '', text: before }, ...items];
});
