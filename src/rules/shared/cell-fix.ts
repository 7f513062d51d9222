import type { CellValue } from '../../core/cell';
import type { Edit, Fix, FixSafety } from '../../core/edit';
import { inRange } from '../../core/location';
import type { BoundCell, Table } from '../../core/table';
import { cellText } from '../../ledger/cell-text';

/** The edit that puts another value into a cell (into the top-left cell of its merge). */
export function editCell(cell: BoundCell, after: CellValue): Edit {
  const { sheet, row, column } = cell.at;
  return { sheet, row: row ?? 1, column: column ?? 1, before: cell.cell.value, after };
}

/** A fix of one cell. */
export function fixCell(cell: BoundCell, after: CellValue, safety: FixSafety): Fix {
  return { safety, edits: [editCell(cell, after)] };
}

/** Whether an edit may replace the cell: it holds no formula, and nothing but the value (no form label beside it). */
export function isEditable(cell: BoundCell): boolean {
  return cell.cell.formula === undefined && cellText(cell.cell) === cell.text;
}

/** Whether the cell belongs to one row only: what is written into a merge would be said of several. */
export function belongsToOneRow({ at }: BoundCell, { merges }: Table): boolean {
  return !merges.some((range) => inRange(range, at.row ?? 0, at.column ?? 0));
}

/** Suggestions as a report takes them: left out where there are none. */
export function offered(suggestions: readonly Fix[]): { readonly suggestions?: readonly Fix[] } {
  return suggestions.length > 0 ? { suggestions } : {};
}
