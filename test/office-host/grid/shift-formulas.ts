import { type Reference, rewriteReferences } from '../../../src/workbook/rows/references';
import type { Book } from './book';
import { MAX_ROWS, WHOLE_SHEET } from './rect';
import type { Sheet } from './sheet';
import { type Shift, shiftRect } from './shift-rect';

/** Rewrites the references of all formulas when whole rows are inserted or deleted, as Excel does. */
export function shiftFormulas(book: Book, sheet: Sheet, shift: Shift): void {
  const { rect, direction } = shift;
  const wholeRows = rect.left === WHOLE_SHEET.left && rect.right === WHOLE_SHEET.right;
  if (!wholeRows || direction === 'Right' || direction === 'Left') return;
  for (const home of book.sheets) {
    home.eachStored(WHOLE_SHEET, (cell) => {
      if (cell.formula === undefined) return;
      cell.formula = rewriteReferences(cell.formula, (reference) => {
        const target = reference.sheet === null ? home : book.find(reference.sheet);
        return target === sheet ? shifted(reference, shift) : reference;
      });
    });
  }
}

function shifted(reference: Reference, shift: Shift): Pick<Reference, 'first' | 'last'> | null {
  const { first, last } = reference;
  const place = { ...WHOLE_SHEET, top: first.row - 1, bottom: (last ?? first).row - 1 };
  const moved = shiftRect(place, shift);
  if (!moved) return null;
  const bottom = Math.min(moved.bottom, MAX_ROWS - 1);
  return { first: { ...first, row: moved.top + 1 }, last: last && { ...last, row: bottom + 1 } };
}
