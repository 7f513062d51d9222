import { parseChineseNumber } from '../text/chinese-number';

/** How a mark is written; marks of one style count on together. */
export type MarkStyle =
  | 'chapter'
  | 'section'
  | 'article'
  | 'chinese'
  | 'chinese-bracket'
  | 'decimal'
  | 'nested'
  | 'bracket'
  | 'circled';

/** The mark that opens a heading. */
export interface Mark {
  /** 1…5 by the printed mark (design decision 22). */
  readonly level: number;
  readonly style: MarkStyle;
  /** As printed, without blanks at its ends. */
  readonly text: string;
  /** Its number; null for marks that do not count by themselves (1.1). */
  readonly value: number | null;
  /** What follows the mark. */
  readonly rest: string;
}

const HAN = '[一二三四五六七八九十百零〇]{1,5}';
const ARABIC = '[0-9０-９]{1,2}';
const GAP = '[\\s\\u3000]*';

const MARKS: readonly (readonly [style: MarkStyle, level: number, pattern: RegExp])[] = [
  ['chapter', 1, new RegExp(`^第${GAP}(${HAN}|${ARABIC})${GAP}章`)],
  ['section', 2, new RegExp(`^第${GAP}(${HAN}|${ARABIC})${GAP}节`)],
  ['article', 2, new RegExp(`^第${GAP}(${HAN}|[0-9０-９]{1,3})${GAP}条(?!例)`)],
  ['chinese', 1, new RegExp(`^(${HAN})${GAP}[、，,．.]`)],
  ['chinese-bracket', 2, new RegExp(`^[（(]${GAP}(${HAN})${GAP}[）)][、.．]?`)],
  ['chinese-bracket', 2, /^([\u3220-\u3229])/],
  // 3.5亿元 and 1.5% are quantities.
  [
    'nested',
    4,
    new RegExp(`^((?:${ARABIC}[.．]){1,2}${ARABIC})[、.．]?(?![0-9０-９.．]|${GAP}[万亿元年月日个％%倍])`),
  ],
  ['decimal', 3, new RegExp(`^(${ARABIC})${GAP}[.．、](?![0-9０-９])`)],
  ['bracket', 4, new RegExp(`^[（(]${GAP}(${ARABIC})${GAP}[）)][、.．]?`)],
  ['bracket', 4, new RegExp(`^(${ARABIC})[）)]`)],
  ['bracket', 4, /^([\u2474-\u2487])/],
  ['decimal', 3, /^([\u2488-\u249b])/],
  ['circled', 5, /^([\u2460-\u2473])/],
];

/** Numbers that only Word writes without anything after them. */
const BARE: readonly (readonly [style: MarkStyle, level: number, pattern: RegExp])[] = [
  ['chinese', 1, new RegExp(`^(${HAN})$`)],
  ['decimal', 3, new RegExp(`^(${ARABIC})$`)],
];

/** The mark that opens a typed text; null where none does. */
export function typedMark(text: string): Mark | null {
  return match(text.trim(), MARKS);
}

/** The mark that Word's automatic number is; null for bullets and anything else that is no mark of an outline. */
export function automaticMark(mark: string): Mark | null {
  const found = match(mark.trim(), [...MARKS, ...BARE]);
  return found?.rest === '' ? found : null;
}

function match(
  text: string,
  marks: readonly (readonly [style: MarkStyle, level: number, pattern: RegExp])[],
): Mark | null {
  for (const [style, level, pattern] of marks) {
    const found = pattern.exec(text);
    if (!found?.[1]) continue;
    return {
      level,
      style,
      text: found[0],
      value: numberOf(found[1], style),
      rest: text.slice(found[0].length).trim(),
    };
  }
  return null;
}

function numberOf(number: string, style: MarkStyle): number | null {
  if (style === 'nested') return null;
  const code = number.codePointAt(0) ?? 0;
  const run = SIGNS.find(([first, last]) => code >= first && code <= last);
  return run ? code - run[0] + 1 : parseChineseNumber(number);
}

/** Numbers that are one sign with their brackets, circle or full stop: ㈠, ①, ⑴, ⒈. */
const SIGNS: readonly (readonly [first: number, last: number])[] = [
  [0x3220, 0x3229],
  [0x2460, 0x2473],
  [0x2474, 0x2487],
  [0x2488, 0x249b],
];
