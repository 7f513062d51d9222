import type { CellValue } from '../../core/cell';
import type { Fix } from '../../core/edit';
import type { Row, Table } from '../../core/table';
import { cellsOf, insertedBelow, writtenBelow } from './rows-below';

/**
 * The suggestion that enters an earlier row below the last row of a table, in the columns that both have; the serial
 * number goes on counting. Where something of the table stands below its rows, a row is put in. Null without rows, and
 * where a merge reaches over the last one.
 * @param offset how many rows below the last one, from 1
 * @param more values of further fields, where the table has a column for them
 */
export function carriedRow(
  table: Table,
  before: Row,
  offset: number,
  more: Readonly<Record<string, CellValue>> = {},
): Fix | null {
  const { sheet, dataRange, rows, totals, lines, merges } = table;
  if (!dataRange || merges.some(({ top, bottom }) => top <= dataRange.bottom && bottom > dataRange.bottom))
    return null;
  const isBelow = (row: number | null): boolean => row !== null && row > dataRange.bottom;
  const isFree = !totals.some(({ row }) => isBelow(row)) && !lines.some(({ at }) => isBelow(at.row));
  const last = rows.at(-1)?.cells.get('serial');
  const texts = [...before.cells].map(
    ([name, { cell, text }]) => [name, cell.date === undefined ? cell.value : text] as const,
  );
  const cells = cellsOf(table, {
    ...Object.fromEntries(texts),
    serial: last && /^\d+$/.test(last.text) ? Number(last.text) + offset : null,
    ...more,
  });
  if (!isFree) return insertedBelow(sheet, dataRange.bottom, [cells]);
  return writtenBelow(sheet, dataRange.bottom + offset - 1, [cells]);
}
