import type { Cell } from '../../core/cell';
import { RowCells } from './row-cells';

/** Layouts beyond so many are not worth remembering: a sheet with more has no regular rows. */
const MOST_LAYOUTS = 1024;
const NO_CELLS: ReadonlyMap<number, Cell> = new RowCells([], []);

/** Collects the cells of one row after the other; rows that fill the same columns share the list of them. */
export class RowBuilder {
  private readonly layouts = new Map<number, readonly number[]>();
  private columns: number[] = [];
  private cells: Cell[] = [];
  private inOrder = true;
  private layoutHash = 0;

  get isEmpty(): boolean {
    return this.cells.length === 0;
  }

  /** Of several cells for one column the last counts. */
  add(column: number, cell: Cell): void {
    const { columns } = this;
    if (columns.length > 0 && column <= (columns[columns.length - 1] ?? 0)) this.inOrder = false;
    columns.push(column);
    this.cells.push(cell);
    this.layoutHash = (Math.imul(this.layoutHash, 31) + column) | 0;
  }

  /** The cells added since the last call, from left to right. */
  finish(): ReadonlyMap<number, Cell> {
    if (this.cells.length === 0) return NO_CELLS;
    const row = this.inOrder ? new RowCells(this.layout(), this.cells.slice()) : this.sorted();
    this.columns.length = 0;
    this.cells.length = 0;
    this.inOrder = true;
    this.layoutHash = 0;
    return row;
  }

  private layout(): readonly number[] {
    const known = this.layouts.get(this.layoutHash);
    if (known && equalNumbers(known, this.columns)) return known;
    const layout = this.columns.slice();
    if (this.layouts.size < MOST_LAYOUTS) this.layouts.set(this.layoutHash, layout);
    return layout;
  }

  private sorted(): RowCells {
    const last = new Map(this.columns.map((column, index) => [column, this.cells[index]]));
    return rowOf([...last].flatMap(([column, cell]): [number, Cell][] => (cell ? [[column, cell]] : [])));
  }
}

/** A row's cells from pairs of column and cell in any order, each column once. */
export function rowOf(pairs: readonly (readonly [number, Cell])[]): RowCells {
  const sorted = pairs.toSorted(([a], [b]) => a - b);
  return new RowCells(
    sorted.map(([column]) => column),
    sorted.map(([, cell]) => cell),
  );
}

function equalNumbers(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index += 1) {
    if (a[index] !== b[index]) return false;
  }
  return true;
}
