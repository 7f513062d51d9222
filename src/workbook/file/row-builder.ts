import type { Cell } from '../../core/cell';
import { CellPool } from './cell-pool';
import { type CellBlock, RowCells } from './row-cells';

/** Layouts beyond so many are not worth remembering: a sheet with more has no regular rows. */
const MOST_LAYOUTS = 1024;
const SMALLEST_BLOCK = 256;
const LARGEST_BLOCK = 16_384;
const NO_CELLS: ReadonlyMap<number, Cell> = rowOf([]);

/** Collects the cells of one row after the other; rows that fill the same columns share the list of them. */
export class RowBuilder {
  private readonly layouts = new Map<number, readonly number[]>();
  private block: CellBlock;
  /** Where the row's cells start in the block. */
  private start = 0;
  private count = 0;
  /** The columns of the row's cells, and what is left of longer rows behind them. */
  private readonly columns: number[] = [];
  private lastColumn = 0;
  private inOrder = true;
  private layoutHash = 0;

  /** @param pool where the cells are that are added by their numbers */
  constructor(private readonly pool: CellPool) {
    this.block = { pool, cells: new Int32Array(SMALLEST_BLOCK) };
  }

  get isEmpty(): boolean {
    return this.count === 0;
  }

  /** Of several cells for one column the last counts. */
  add(column: number, cell: number): void {
    const { count } = this;
    if (this.start + count >= this.block.cells.length) this.startBlock();
    this.block.cells[this.start + count] = cell;
    this.columns[count] = column;
    this.count = count + 1;
    if (column <= this.lastColumn) this.inOrder = false;
    this.lastColumn = column;
    this.layoutHash = (Math.imul(this.layoutHash, 31) + column) | 0;
  }

  /** The cells added since the last call, from left to right. */
  finish(): ReadonlyMap<number, Cell> {
    if (this.count === 0) return NO_CELLS;
    if (!this.inOrder) this.sort();
    const row = new RowCells(this.layout(), this.block, this.start);
    this.start += this.count;
    this.count = 0;
    this.lastColumn = 0;
    this.inOrder = true;
    this.layoutHash = 0;
    return row;
  }

  /** The row moves to a new block, where it finds room. */
  private startBlock(): void {
    const { block, start, count } = this;
    const room = Math.min(block.cells.length * 2, LARGEST_BLOCK);
    const cells = new Int32Array(Math.max(room, count * 2));
    cells.set(block.cells.subarray(start, start + count));
    this.block = { pool: this.pool, cells };
    this.start = 0;
  }

  private layout(): readonly number[] {
    const known = this.layouts.get(this.layoutHash);
    if (known && this.fills(known)) return known;
    const layout = this.columns.slice(0, this.count);
    if (this.layouts.size < MOST_LAYOUTS) this.layouts.set(this.layoutHash, layout);
    return layout;
  }

  private fills(layout: readonly number[]): boolean {
    const { columns, count } = this;
    if (layout.length !== count) return false;
    for (let index = 0; index < count; index += 1) {
      if (layout[index] !== columns[index]) return false;
    }
    return true;
  }

  private sort(): void {
    const { start, count } = this;
    const given = this.block.cells.slice(start, start + count);
    const last = new Map(this.columns.slice(0, count).map((column, index) => [column, given[index] ?? 0]));
    this.count = 0;
    this.layoutHash = 0;
    for (const [column, cell] of [...last].sort(([a], [b]) => a - b)) this.add(column, cell);
  }
}

/** A row's cells from pairs of column and cell in any order, each column once. */
export function rowOf(pairs: readonly (readonly [number, Cell])[]): RowCells {
  const sorted = pairs.toSorted(([a], [b]) => a - b);
  const pool = new CellPool(sorted.map(([, cell]) => cell));
  return new RowCells(
    sorted.map(([column]) => column),
    { pool, cells: Int32Array.from(sorted.keys()) },
    0,
  );
}
