import { parseChineseNumber } from '../../text/chinese-number';
import { splitItems } from '../../text/items';
import { normalizeText } from '../../text/normalize';

/** The first mark that does not follow the one before it. */
export interface BrokenMark {
  readonly before: string;
  readonly mark: string;
  /** Whether the numbering is of the kind 1.1. */
  readonly nested: boolean;
}

/** Fewer numbered items than this are no numbering that could be broken. */
const LEAST = 2;

/**
 * The first break in the outermost numbering of a cell: a number skipped or given twice. A numbering may begin with any
 * number and anew with 1 after more than one item; items under other marks are parts of an item. Null for none.
 */
export function brokenMark(marks: readonly string[]): BrokenMark | null {
  if (marks.length < LEAST) return null;
  const read = marks.flatMap((mark) => readMark(mark) ?? []);
  const own = read.filter(({ style }) => style === read[0]?.style);
  if (own.length < LEAST) return null;
  for (const [index, current] of own.entries()) {
    const previous = own[index - 1];
    if (!previous || follows(previous, current)) continue;
    return { before: previous.mark, mark: current.mark, nested: current.upper !== null };
  }
  return null;
}

/** The marks of the kind 1.1 of a text, without what closes them. */
export function nestedMarks(text: string): string[] {
  if (!normalizeText(text).includes('.')) return [];
  return splitItems(text).flatMap(({ mark }) => /^\d{1,2}\.\d{1,2}(?!\.\d)/.exec(mark)?.[0] ?? []);
}

interface ReadMark {
  readonly mark: string;
  readonly style: string;
  /** 1 of 1.2; null where the mark has one number only. */
  readonly upper: number | null;
  readonly number: number;
}

function readMark(mark: string): ReadMark | null {
  const nested = /^(\d{1,2})\.(\d{1,2})[.、]?$/.exec(mark);
  if (nested) return { mark, style: '1.1', upper: Number(nested[1]), number: Number(nested[2]) };
  const circled = /^[①-⑳]$/u.exec(mark);
  if (circled) return { mark, style: '①', upper: null, number: (mark.codePointAt(0) ?? 0) - 0x245f };
  const plain = /^([（(]?)(?:(\d{1,2})|([一二三四五六七八九十]{1,3}))(是?)/.exec(mark);
  const number = plain && parseChineseNumber(plain[2] ?? plain[3] ?? '');
  if (!plain || number === null) return null;
  const style = `${plain[1]}${plain[2] === undefined ? '一' : '1'}${plain[4]}`;
  return { mark, style, upper: null, number };
}

function follows(previous: ReadMark, current: ReadMark): boolean {
  if (current.upper !== previous.upper) {
    return current.upper === (previous.upper ?? 0) + 1 && current.number === 1;
  }
  if (current.number === previous.number + 1) return true;
  return current.upper === null && current.number === 1 && previous.number > 1;
}
