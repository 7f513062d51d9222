import type { Cell } from '../core/cell';
import type { SheetView } from '../core/workbook';
import { rememberedFor } from '../text/remembered';
import { cellText } from './cell-text';

/** A cell of a row that shows something: a merged range counts once, at its top-left cell. */
export interface TextCell {
  readonly column: number;
  /** The last column it spreads over. */
  readonly right: number;
  readonly text: string;
  readonly cell: Cell;
}

/** Rows whose texts are kept: those that forms, headers and data are looked for in one after the other. */
const KEPT = 256;

/** The texts of the rows of a view asked for last. */
const keptTexts = rememberedFor((_view: SheetView) => new Map<number, readonly TextCell[]>());

/** The cells that a row shows of its own, from left to right; what a merge covers is left out. */
export function rowTexts(view: SheetView, row: number): readonly TextCell[] {
  const kept = keptTexts(view);
  const known = kept.get(row);
  if (known) return known;
  const texts = textsOf(view, row);
  if (kept.size >= KEPT) kept.clear();
  kept.set(row, texts);
  return texts;
}

function textsOf(view: SheetView, row: number): readonly TextCell[] {
  const texts: TextCell[] = [];
  let isOrdered = true;
  let before = 0;
  for (const [column, cell] of view.row(row)?.cells ?? []) {
    const text = cellText(cell);
    if (text === '' && cell.error === undefined) continue;
    const merge = view.mergeAt(row, column);
    if (merge && (merge.top !== row || merge.left !== column)) continue;
    if (column < before) isOrdered = false;
    before = column;
    texts.push({ column, right: merge?.right ?? column, text, cell });
  }
  return isOrdered ? texts : texts.sort((a, b) => a.column - b.column);
}

/** The shown text of a whole row, its cells joined by a space. */
export function rowText(texts: readonly TextCell[]): string {
  return texts
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join(' ');
}
