import type { CellValue } from '../../core/cell';
import type { Edit } from '../../core/edit';
import type { Row, Table } from '../../core/table';

/**
 * The edits that write an earlier row below the last row of a table, in the columns that both have; the serial number
 * goes on counting. Null where something of the table stands below its rows: a fix moves no rows.
 * @param offset how many rows below the last one, from 1
 * @param more values of further fields, where the table has a column for them
 */
export function carriedRow(
  { sheet, dataRange, bindings, rows, totals, lines }: Table,
  before: Row,
  offset: number,
  more: Readonly<Record<string, CellValue>> = {},
): Edit[] | null {
  if (!dataRange) return null;
  const isBelow = (row: number | null): boolean => row !== null && row > dataRange.bottom;
  if (totals.some(({ row }) => isBelow(row)) || lines.some(({ at }) => isBelow(at.row))) return null;
  const last = rows.at(-1)?.cells.get('serial');
  const values = new Map<string, CellValue>(
    [...before.cells].map(([name, { cell, text }]) => [name, cell.date === undefined ? cell.value : text]),
  );
  values.set('serial', last && /^\d+$/.test(last.text) ? Number(last.text) + offset : null);
  for (const [name, value] of Object.entries(more)) values.set(name, value);
  const written = new Set<number>();
  return bindings.flatMap(({ field, column }) => {
    const after = values.get(field.name) ?? null;
    if (after === null || after === '' || written.has(column)) return [];
    written.add(column);
    return [{ sheet, row: dataRange.bottom + offset, column, before: null, after }];
  });
}
