import type { CellValue } from '../../core/cell';
import type { Fix } from '../../core/edit';
import type { Table } from '../../core/table';
import { SheetView, type Workbook } from '../../core/workbook';

/** New rows by field name, in order. */
export type NewRow = Readonly<Record<string, CellValue>>;

/**
 * The suggestion that writes new rows right below the last data row. Null where the table lies in another file, has no
 * column for anything they hold, or anything stands there already: a fix moves no rows.
 */
export function rowsBelow(workbook: Workbook, table: Table, rows: readonly NewRow[]): Fix | null {
  const sheet = workbook.sheets.find(({ name }) => name === table.sheet);
  const last = table.dataRange?.bottom ?? table.headerRange?.bottom;
  if (!sheet || last === undefined || table.path !== workbook.path || rows.length === 0) return null;
  const view = new SheetView(sheet);
  const isFree = rows.every((_, index) => {
    const row = last + 1 + index;
    const isMerged = table.bindings.some(({ column }) => view.mergeAt(row, column) !== undefined);
    return (view.row(row)?.cells.size ?? 0) === 0 && !isMerged;
  });
  const edits = rows.flatMap((values, index) =>
    table.bindings.flatMap(({ field, column }) => {
      const after = values[field.name];
      if (after === undefined || after === null) return [];
      return [{ sheet: table.sheet, row: last + 1 + index, column, before: null, after }];
    }),
  );
  return isFree && edits.length > 0 ? { safety: 'suggestion', edits } : null;
}
