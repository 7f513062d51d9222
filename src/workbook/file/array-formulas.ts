import type { Range } from '../../core/location';
import type { SheetRow } from '../../core/workbook';
import type { ReadBudget } from './read-limits';
import { rowOf } from './row-builder';

/**
 * Marks the cells that an array formula (or a data table) fills from its first cell: they store a value only, and
 * writing over one of them would break the array. They get an empty formula, as cells with a shared one do.
 * @param rows in order, @param arrays the ranges the formulas fill
 * @throws {UserError} `workbook-too-slow`
 */
export function markArrayCells(
  rows: readonly SheetRow[],
  arrays: readonly Range[],
  budget: ReadBudget,
): SheetRow[] {
  const marked = [...rows];
  for (const range of arrays) {
    budget.checkTime();
    marked.forEach((row, index) => {
      if (row.row < range.top || row.row > range.bottom) return;
      const cells = [...row.cells].map(([column, cell]) => {
        const filled = column >= range.left && column <= range.right && cell.formula === undefined;
        return [column, filled ? { ...cell, formula: '' } : cell] as const;
      });
      marked[index] = { ...row, cells: rowOf(cells) };
    });
  }
  return marked;
}
