import type { Cell } from '../core/cell';
import type { SheetView } from '../core/workbook';
import { cellText } from './cell-text';

/** A cell of a row that shows something: a merged range counts once, at its top-left cell. */
export interface TextCell {
  readonly column: number;
  /** The last column it spreads over. */
  readonly right: number;
  readonly text: string;
  readonly cell: Cell;
}

/** The cells that a row shows of its own, from left to right; what a merge covers is left out. */
export function rowTexts(view: SheetView, row: number): TextCell[] {
  const stored = view.row(row);
  if (!stored) return [];
  const texts: TextCell[] = [];
  for (const [column, cell] of stored.cells) {
    const text = cellText(cell);
    if (text === '' && cell.error === undefined) continue;
    const merge = view.mergeAt(row, column);
    if (merge && (merge.top !== row || merge.left !== column)) continue;
    texts.push({ column, right: merge?.right ?? column, text, cell });
  }
  return texts.sort((a, b) => a.column - b.column);
}

/** The shown text of a whole row, its cells joined by a space. */
export function rowText(texts: readonly TextCell[]): string {
  return texts
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join(' ');
}
