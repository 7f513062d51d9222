import type { Range } from '../core/location';
import type { SheetView } from '../core/workbook';
import { cellText } from './cell-text';
import { rowTexts } from './row-texts';

/** One column of a header, with the words from the top row down. */
export interface HeaderColumn {
  readonly column: number;
  readonly parts: readonly string[];
  /** The parts joined by `·`. */
  readonly header: string;
  /** The lowest header cell of the column; under a merge its top-left cell. */
  readonly at: { readonly row: number; readonly column: number };
}

/** Rows that may be a header, flattened into columns. */
export interface HeaderCandidate {
  readonly range: Range;
  readonly columns: readonly HeaderColumn[];
}

/** No header is higher than this. */
export const MAX_HEADER_ROWS = 3;

/** Merges are looked for in this many columns. */
const MAX_HEADER_COLUMNS = 200;

/** A header word longer than this is a sentence. */
const MAX_HEADER_LENGTH = 60;

const LABEL_AND_VALUE = /\p{Script=Han}\s*([（(][^（()）]*[）)])?[:：]/u;

/**
 * The headers of one to three rows that may begin at a row. A header neither begins nor ends inside a merged range,
 * and its first row holds at least two words: a single one is a title.
 */
export function headerCandidatesAt(view: SheetView, top: number, lastRow: number): HeaderCandidate[] {
  if (!mayBegin(view, top)) return [];
  const candidates: HeaderCandidate[] = [];
  for (let bottom = top; bottom < top + MAX_HEADER_ROWS && bottom <= lastRow; bottom += 1) {
    if (rowTexts(view, bottom).length === 0) break;
    if (crossesBottom(view, top, bottom)) continue;
    candidates.push(flattenHeader(view, top, bottom));
    if (bottom === top && isFull(view, top)) break;
  }
  return candidates;
}

/** Whether a row has a word in each of its columns: with no word that stands for several, nothing hangs below it. */
function isFull(view: SheetView, row: number): boolean {
  const texts = rowTexts(view, row);
  const [first, last] = [texts[0], texts.at(-1)];
  if (!first || !last || view.lastColumn > last.right) return false;
  return last.right - first.column + 1 === texts.length;
}

/** Flattens header rows: a column's words are those above each other, a merged word standing for all its columns. */
export function flattenHeader(view: SheetView, top: number, bottom: number): HeaderCandidate {
  const { left, right } = columnSpan(view, top, bottom);
  const columns: HeaderColumn[] = [];
  for (let column = left; column <= right; column += 1) {
    const flat = flattenColumn(view, top, bottom, column, columns.at(-1));
    if (flat) columns.push(flat);
  }
  return { range: { top, left, bottom, right }, columns };
}

/** Header words as they are compared and shown: without the spaces and line breaks that spread or stack them. */
export function headerWord(text: string): string {
  return text.replaceAll(/(?<=\P{ASCII})\s+|\s+(?=\P{ASCII})/gu, '').replaceAll(/\s+/g, ' ');
}

function flattenColumn(
  view: SheetView,
  top: number,
  bottom: number,
  column: number,
  before: HeaderColumn | undefined,
): HeaderColumn | undefined {
  const parts: string[] = [];
  let at = { row: top, column };
  for (let row = top; row <= bottom; row += 1) {
    const merge = view.mergeAt(row, column);
    if (merge && merge.top < row && row > top) continue;
    const word = headerWord(cellText(view.shown(row, column)));
    if (word === '') continue;
    if (word !== parts.at(-1)) parts.push(word);
    at = merge ? { row: merge.top, column: merge.left } : { row, column };
  }
  if (parts.length === 0) return undefined;
  // A parent that was typed into the first of its columns and not merged stands for the columns right of it too.
  const inherits = bottom > top && parts.length === 1 && at.row > top && before !== undefined;
  if (inherits && before.column === column - 1 && before.parts.length > 1 && !view.mergeAt(top, column)) {
    parts.unshift(...before.parts.slice(0, -1));
  }
  return { column, parts, header: parts.join('·'), at };
}

function mayBegin(view: SheetView, top: number): boolean {
  const texts = rowTexts(view, top);
  if (texts.length < 2 || crossesTop(view, top)) return false;
  if (texts.some(({ text }) => text.length > MAX_HEADER_LENGTH)) return false;
  // A row of 填报单位：… 填报日期：… stands above a header, and is no parent of its columns.
  return texts.filter(({ text }) => LABEL_AND_VALUE.test(text)).length < texts.length / 2;
}

/** Whether a merge from above reaches into the row: then a header that began here would lose its columns. */
function crossesTop(view: SheetView, top: number): boolean {
  for (let column = 1; column <= Math.min(view.lastColumn, MAX_HEADER_COLUMNS); column += 1) {
    const merge = view.mergeAt(top, column);
    if (merge && merge.top < top && cellText(view.cell(merge.top, merge.left)) !== '') return true;
  }
  return false;
}

function crossesBottom(view: SheetView, top: number, bottom: number): boolean {
  for (let row = top; row <= bottom; row += 1) {
    for (const { column } of rowTexts(view, row)) {
      if ((view.mergeAt(row, column)?.bottom ?? row) > bottom) return true;
    }
  }
  return false;
}

function columnSpan(view: SheetView, top: number, bottom: number): { left: number; right: number } {
  let left = Number.POSITIVE_INFINITY;
  let right = 0;
  for (let row = top; row <= bottom; row += 1) {
    for (const text of rowTexts(view, row)) {
      left = Math.min(left, text.column);
      // A merge may be drawn to the last column of the sheet; columns without anything do not count.
      right = Math.max(right, Math.min(text.right, Math.max(view.lastColumn, text.column)));
    }
  }
  return { left: Math.min(left, right), right };
}
