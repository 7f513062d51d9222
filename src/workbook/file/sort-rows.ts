import type { SheetRow } from '../../core/workbook';
import { rowOf } from './row-builder';

/** Rows in order; of a row that is stored twice the later cells win. */
export function sortRows(rows: readonly SheetRow[]): SheetRow[] {
  const byNumber = new Map<number, SheetRow>();
  for (const row of rows) {
    const known = byNumber.get(row.row);
    if (!known) byNumber.set(row.row, row);
    else {
      const cells = rowOf([...new Map([...known.cells, ...row.cells])]);
      byNumber.set(row.row, { row: row.row, hidden: known.hidden || row.hidden, cells });
    }
  }
  return [...byNumber.values()].sort((a, b) => a.row - b.row);
}
