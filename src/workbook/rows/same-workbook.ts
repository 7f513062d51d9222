import type { Cell } from '../../core/cell';
import type { Range } from '../../core/location';
import type { Sheet, SheetRow, Workbook } from '../../core/workbook';
import { isSameRange } from './judge-merges';

/** Whether two workbooks hold the same cells, merges and filters. */
export function isSameWorkbook(a: Workbook, b: Workbook): boolean {
  return isSameList(a.sheets, b.sheets, isSameSheet);
}

function isSameSheet(a: Sheet, b: Sheet): boolean {
  if (a === b) return true;
  return (
    a.name === b.name &&
    isSameList(a.rows, b.rows, isSameRow) &&
    isSameList(inOrder(a.merges), inOrder(b.merges), isSameRange) &&
    (a.autoFilter && b.autoFilter ? isSameRange(a.autoFilter, b.autoFilter) : a.autoFilter === b.autoFilter)
  );
}

function isSameRow(a: SheetRow, b: SheetRow): boolean {
  if (a === b) return true;
  return (
    a.row === b.row &&
    a.hidden === b.hidden &&
    isSameList([...a.cells], [...b.cells], ([column, cell], [other, found]) => {
      return column === other && isSameCell(cell, found);
    })
  );
}

function isSameCell(a: Cell, b: Cell): boolean {
  return (
    a === b || (a.value === b.value && a.date === b.date && a.formula === b.formula && a.error === b.error)
  );
}

function inOrder(ranges: readonly Range[]): Range[] {
  return [...ranges].sort((a, b) => a.top - b.top || a.left - b.left);
}

function isSameList<T>(a: readonly T[], b: readonly T[], isSame: (one: T, other: T) => boolean): boolean {
  return (
    a.length === b.length &&
    a.every((each, index) => {
      const other = b[index];
      return other !== undefined && isSame(each, other);
    })
  );
}
