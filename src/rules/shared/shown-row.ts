import type { BoundCell, Row } from '../../core/table';

/** The row number to name in a message about a cell: the row judged under a merge, else the cell's own (a form's record spans many rows). */
export function shownRow(cell: BoundCell, row: Row): number {
  return cell.merge ? row.row : (cell.at.row ?? row.row);
}
