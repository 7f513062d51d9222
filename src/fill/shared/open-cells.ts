import type { Field } from '../../core/field';
import type { Location } from '../../core/location';
import type { BoundCell, Row, Table } from '../../core/table';
import { cellText } from '../../ledger/cell-text';

/** A cell that a filler may write to, with its row. */
export interface OpenCell {
  readonly row: Row;
  readonly cell: BoundCell;
}

/**
 * Whether a filler may write to the cell: no formula, no error, not covered by a merge, nothing in it beside the value
 * (a form's 姓名：林启明), and not shared by two fields (单位/科室), because the value of one would stand for both.
 */
export function isOpen(row: Row, cell: BoundCell): boolean {
  if (cell.cell.formula !== undefined || cell.cell.error !== undefined) return false;
  if (cell.merge !== undefined || cell.at.column !== cell.column || cell.text !== cellText(cell.cell))
    return false;
  return ![...row.cells.values()].some(
    (other) => other.field !== cell.field && isSamePlace(other.at, cell.at),
  );
}

/** The open cells of the fields chosen that hold nothing, merged ones too, from top to bottom. */
export function openBlanks(table: Table, chosen: (field: Field) => boolean): OpenCell[] {
  return openCells(table, chosen).filter(({ cell }) => cell.text === '');
}

/** The open blanks that stand for one row only: what is derived from one row must not be said of several. */
export function blanksOfOneRow(table: Table, chosen: (field: Field) => boolean): OpenCell[] {
  return openBlanks(table, chosen).filter(({ row, cell }) => !isSharedBelow(table, row, cell));
}

/** The open blank of one field of a row; undefined where it has none, or only one that stands for other rows too. */
export function blankOf(table: Table, row: Row, field: string): OpenCell | undefined {
  const cell = row.cells.get(field);
  const isFree = cell?.text === '' && isOpen(row, cell) && !isSharedBelow(table, row, cell);
  return isFree ? { row, cell } : undefined;
}

/** The open cells of the fields chosen that hold a text or a number, from top to bottom. */
export function openValues(table: Table, chosen: (field: Field) => boolean): OpenCell[] {
  return openCells(table, chosen).filter(({ cell }) => cell.text !== '');
}

function openCells(table: Table, chosen: (field: Field) => boolean): OpenCell[] {
  return table.rows.flatMap((row) =>
    [...row.cells.values()]
      .filter((cell) => chosen(cell.field) && isOpen(row, cell))
      .map((cell) => ({ row, cell })),
  );
}

function isSharedBelow(table: Table, row: Row, cell: BoundCell): boolean {
  const below = table.rows[row.index + 1]?.cells.get(cell.field.name);
  return below?.merge !== undefined && isSamePlace(below.at, cell.at);
}

function isSamePlace(a: Location, b: Location): boolean {
  return a.row === b.row && a.column === b.column;
}
