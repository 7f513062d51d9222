import type { Cell } from '../../core/cell';

/** Serial numbers and rankings are small; so many of them are made once for all workbooks, as cells are immutable. */
const SMALL_NUMBERS: readonly Cell[] = Array.from({ length: 1024 }, (_, value) => ({ value }));

/**
 * The cells of a workbook by number. Rows keep the numbers only: equal cells are one object, and a hundred thousand rows
 * leave the garbage collector little to look at.
 */
export class CellPool {
  /** @param cells those that are known from the start, numbered from 0 */
  constructor(private readonly cells: Cell[] = []) {}

  /** The number of a cell that was not in the pool yet. */
  add(cell: Cell): number {
    return this.cells.push(cell) - 1;
  }

  get(number: number): Cell | undefined {
    return number < 0 ? SMALL_NUMBERS[~number] : this.cells[number];
  }
}

/** Whether this whole number, not negative, needs no place in a pool; {@link smallNumberCell} numbers it. */
export function isSmallNumber(value: number): boolean {
  return value < SMALL_NUMBERS.length;
}

/** The number that stands for the cell of a small number in every pool. */
export function smallNumberCell(value: number): number {
  return ~value;
}
