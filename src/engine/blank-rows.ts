import type { Table } from '../core/table';
import { type Sheet, SheetView } from '../core/workbook';

/** Where further rows of a table can stand. */
export interface RoomBelow {
  /** The last row of the table: its last data row, or the last row of its header without any. */
  readonly last: number;
  /** How many blank rows right below it are the table's. */
  readonly blank: number;
}

/**
 * The blank rows right below a table's last data row: clerks rule more rows than they fill. They are the table's as far as the
 * sheet is formatted, or up to the total below them; one blank row before other text (填表人) only sets it apart and stays.
 * @param formattedTo the last row of the sheet that is formatted, @returns null for a form, which has no rows
 */
export function roomBelow(table: Table, sheet: Sheet, formattedTo: number): RoomBelow | null {
  const last = table.dataRange?.bottom ?? table.headerRange?.bottom;
  if (last === undefined || table.headerRange === null) return null;
  const view = new SheetView(sheet);
  const columns = table.bindings.map(({ column }) => column);
  const isBlank = (row: number): boolean => {
    const stored = view.row(row);
    const isFree = !stored || (stored.cells.size === 0 && !stored.hidden);
    return isFree && columns.every((column) => view.mergeAt(row, column) === undefined);
  };
  const end = Math.max(formattedTo, view.lastRow);
  let row = last + 1;
  while (row <= end && isBlank(row)) row += 1;
  const blank = row - last - 1;
  const isOpen = row > end || table.totals.some((total) => total.row === row);
  return { last, blank: isOpen ? blank : Math.max(0, blank - 1) };
}
