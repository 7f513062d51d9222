import { type Cell, EMPTY_CELL } from '../../core/cell';
import type { CellPool } from './cell-pool';

/** The cells of many rows, one row after the other. */
export interface CellBlock {
  readonly pool: CellPool;
  /** Numbers of cells in the pool. */
  readonly cells: Int32Array;
}

/**
 * The cells of one row as a stretch of numbers instead of a hash table: a large ledger has a hundred thousand rows, and
 * nearly all of them fill the same columns, so that they share the list of columns.
 */
export class RowCells implements ReadonlyMap<number, Cell> {
  // Private to the engine, not only to the compiler: where its cells lie is no difference between two rows.
  readonly #columns: readonly number[];
  readonly #block: CellBlock;
  readonly #start: number;

  /** @param columns ascending, @param start where the row's cells, as many as columns, start in the block */
  constructor(columns: readonly number[], block: CellBlock, start: number) {
    this.#columns = columns;
    this.#block = block;
    this.#start = start;
  }

  get size(): number {
    return this.#columns.length;
  }

  get(column: number): Cell | undefined {
    const index = this.indexOf(column);
    return index < 0 ? undefined : this.at(index);
  }

  has(column: number): boolean {
    return this.indexOf(column) >= 0;
  }

  forEach(visit: (cell: Cell, column: number, cells: ReadonlyMap<number, Cell>) => void): void {
    this.#columns.forEach((column, index) => {
      visit(this.at(index), column, this);
    });
  }

  keys(): MapIterator<number> {
    return this.#columns.values();
  }

  values(): MapIterator<Cell> {
    return this.#columns.map((_, index) => this.at(index)).values();
  }

  entries(): MapIterator<[number, Cell]> {
    return this.#columns.map((column, index): [number, Cell] => [column, this.at(index)]).values();
  }

  [Symbol.iterator](): MapIterator<[number, Cell]> {
    return this.entries();
  }

  private at(index: number): Cell {
    const { pool, cells } = this.#block;
    return pool.get(cells[this.#start + index] ?? 0) ?? EMPTY_CELL;
  }

  /** Columns without a gap are found at once; else none stands further right than it would without one. */
  private indexOf(column: number): number {
    const columns = this.#columns;
    const latest = column - (columns[0] ?? column + 1);
    if (columns[latest] === column) return latest;
    let low = 0;
    let high = Math.min(latest, columns.length) - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const found = columns[middle] ?? 0;
      if (found === column) return middle;
      if (found < column) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }
}
