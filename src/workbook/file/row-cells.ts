import type { Cell } from '../../core/cell';

/**
 * The cells of one row, in two arrays instead of a hash table: a large ledger has a hundred thousand rows, and nearly
 * all of them fill the same columns, so that they share the first array.
 */
export class RowCells implements ReadonlyMap<number, Cell> {
  /** @param columns ascending, as many as there are cells */
  constructor(
    private readonly columns: readonly number[],
    private readonly stored: readonly Cell[],
  ) {}

  get size(): number {
    return this.stored.length;
  }

  get(column: number): Cell | undefined {
    return this.stored[this.indexOf(column)];
  }

  has(column: number): boolean {
    return this.indexOf(column) >= 0;
  }

  forEach(visit: (cell: Cell, column: number, cells: ReadonlyMap<number, Cell>) => void): void {
    for (const [column, cell] of this.entries()) visit(cell, column, this);
  }

  keys(): MapIterator<number> {
    return this.columns.values();
  }

  values(): MapIterator<Cell> {
    return this.stored.values();
  }

  entries(): MapIterator<[number, Cell]> {
    return this.stored.map((cell, index): [number, Cell] => [this.columns[index] ?? 0, cell]).values();
  }

  [Symbol.iterator](): MapIterator<[number, Cell]> {
    return this.entries();
  }

  /** Columns without a gap are found at once; else none stands further right than it would without one. */
  private indexOf(column: number): number {
    const { columns } = this;
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
