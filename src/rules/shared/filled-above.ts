import type { BoundCell, Row, Table } from '../../core/table';
import { ownCells } from './applies';

/**
 * Finds the nearest own cell of a field above a row that holds something. For use in a rule's `create`: rows are asked
 * about from top to bottom, and those above are gone through once, and only where a rule asks.
 */
export function filledAbove(
  isFilled: (cell: BoundCell, table: Table) => boolean,
): (fieldName: string, row: Row, table: Table) => BoundCell | undefined {
  const nearest = new Map<string, BoundCell>();
  let next = 0;
  return (fieldName, row, table) => {
    for (let above = table.rows[next]; above && above !== row; above = table.rows[next]) {
      for (const cell of ownCells(above)) if (isFilled(cell, table)) nearest.set(cell.field.name, cell);
      next += 1;
    }
    return nearest.get(fieldName);
  };
}
