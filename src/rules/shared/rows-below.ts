import type { CellValue } from '../../core/cell';
import type { Edit, Fix, NewCell } from '../../core/edit';
import type { Table } from '../../core/table';
import type { Workbook } from '../../core/workbook';
import { sheetView } from '../../ledger/sheet-view';

/** New rows by field name, in order. */
export type NewRow = Readonly<Record<string, CellValue>>;

/**
 * The suggestion that adds new rows right below the last data row: written into the rows that are free there, else put
 * in. Null where the table lies in another file, has no column for anything they hold, or has no row yet that new ones
 * could look like; and where a merge reaches over its end.
 */
export function rowsBelow(workbook: Workbook, table: Table, rows: readonly NewRow[]): Fix | null {
  const sheet = workbook.sheets.find(({ name }) => name === table.sheet);
  const last = table.dataRange?.bottom ?? table.headerRange?.bottom;
  if (!sheet || last === undefined || table.path !== workbook.path) return null;
  const cells = rows.map((values) => cellsOf(table, values));
  if (!cells.some(({ length }) => length > 0)) return null;
  const view = sheetView(sheet);
  const mergeAt = (row: number) =>
    table.bindings.map(({ column }) => view.mergeAt(row, column)).find((merge) => merge !== undefined);
  const isFree = rows.every((_, index) => {
    const row = last + 1 + index;
    return (view.row(row)?.cells.size ?? 0) === 0 && mergeAt(row) === undefined;
  });
  if (isFree) return writtenBelow(table.sheet, last, cells);
  if (!table.dataRange || (mergeAt(last)?.bottom ?? last) > last) return null;
  return insertedBelow(table.sheet, last, cells);
}

/** The suggestion that writes rows into the free ones below a row. */
export function writtenBelow(sheet: string, after: number, rows: readonly (readonly NewCell[])[]): Fix {
  const edits = rows.flatMap((cells, index) =>
    cells.map(({ column, value }): Edit => {
      return { sheet, row: after + 1 + index, column, before: null, after: value };
    }),
  );
  return { safety: 'suggestion', edits };
}

/** The suggestion that puts rows in. */
export function insertedBelow(sheet: string, after: number, rows: readonly (readonly NewCell[])[]): Fix {
  return { safety: 'suggestion', edits: [], rows: [{ sheet, after, rows }] };
}

/** The values in the columns that the table has for them; a column that serves two fields is written once. */
export function cellsOf({ bindings }: Table, values: NewRow): NewCell[] {
  const byColumn = new Map<number, NewCell>();
  for (const { field, column } of bindings) {
    const value = values[field.name] ?? null;
    if (value !== null && value !== '' && !byColumn.has(column)) byColumn.set(column, { column, value });
  }
  return [...byColumn.values()];
}
