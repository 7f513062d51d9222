import { SSF } from 'xlsx';
import { GENERAL, type GridCell, numberFormatOf, TEXT_FORMAT } from './cell';

/** The text that a cell shows, as far as its number format says (column widths are not looked at). */
export function displayText(cell: GridCell | undefined): string {
  if (!cell) return '';
  const { value } = cell;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const format = numberFormatOf(cell);
  if (typeof value === 'string' || format === TEXT_FORMAT) return String(value);
  try {
    return String(SSF.format(format, value));
  } catch {
    // A format that the library cannot read: Excel would, and shows something near to the plain number.
    return String(SSF.format(GENERAL, value));
  }
}
