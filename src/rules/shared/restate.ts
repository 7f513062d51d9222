import type { CellValue } from '../../core/cell';
import type { Fix } from '../../core/edit';
import type { DeclaredNumber, Statement } from './declared-numbers';

/** A number of a statement, by where it stands. */
type StatedNumber = Pick<DeclaredNumber, 'start' | 'end'>;

/**
 * The fix that puts the right number in the place of a stated one: the whole value of a cell that holds only the number,
 * the digits in a text. Null where the cell holds a formula, where the number is written in Chinese numerals, and where
 * it cannot be told which cell it stands in.
 */
export function restate({ cells }: Statement, { start, end }: StatedNumber, right: number): Fix | null {
  let offset = 0;
  for (const { at, cell, text } of cells) {
    if (text === '') continue;
    if (start >= offset && end <= offset + text.length) {
      const after =
        cell.formula === undefined && cell.date === undefined
          ? replaced(cell.value, start - offset, end - offset, right)
          : null;
      const edit = { sheet: at.sheet, row: at.row ?? 1, column: at.column ?? 1, before: cell.value };
      return after === null ? null : { safety: 'safe', edits: [{ ...edit, after }] };
    }
    offset += text.length + 1;
  }
  return null;
}

/** Places hold only in a text that normalising leaves as long as it is, and that is shown as it stands. */
function replaced(value: CellValue, start: number, end: number, right: number): CellValue {
  if (typeof value === 'number') return right;
  if (typeof value !== 'string' || value.normalize('NFKC').length !== value.length) return null;
  const isDigits = /^[\d.]+$/.test(value.slice(start, end).normalize('NFKC'));
  return isDigits && value === value.trim() ? `${value.slice(0, start)}${right}${value.slice(end)}` : null;
}
