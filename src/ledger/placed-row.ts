import { inFile, type Location } from '../core/location';
import { type Row, type Table, textOf } from '../core/table';

/** A row with the table it stands in, where rows of several tables and files are held against one another. */
export interface PlacedRow {
  readonly table: Table;
  readonly row: Row;
}

/** The rows of several tables, in order. */
export function placedRows(tables: readonly Table[]): PlacedRow[] {
  return tables.flatMap((table) => table.rows.map((row) => ({ table, row })));
}

/** Where to point at for a field of the row, with the file: its cell, else the row's first cell, else the title's. */
export function placeOf({ table, row }: PlacedRow, fieldName: string): Location {
  const [first] = row.cells.values();
  const cell = row.cells.get(fieldName) ?? first;
  return inFile(cell?.at ?? table.titleAt, table.path);
}

/** The unit the row speaks for: its table's, else the one named in the row. */
export function unitOfRow({ table, row }: PlacedRow): string {
  return table.unit === '' ? textOf(row, 'unit') : table.unit;
}
