import type { Workbook } from './workbook';

/** How many cells hold a formula. */
export function formulaCount({ sheets }: Pick<Workbook, 'sheets'>): number {
  let count = 0;
  for (const { rows } of sheets) {
    for (const { cells } of rows) {
      for (const cell of cells.values()) {
        if (cell.formula !== undefined) count += 1;
      }
    }
  }
  return count;
}
