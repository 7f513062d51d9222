import type { Cell } from '../../core/cell';
import { serialToIso } from '../serial-date';
import type { CellPool } from './cell-pool';

/** Some eleven years, a power of two. */
const SLOTS = 4096;
/** The cells of days that were read last, for all workbooks of the process: the units of a round write the same year. */
const DAYS_1900: (Cell | undefined)[] = new Array(SLOTS).fill(undefined);
const DAYS_1904: (Cell | undefined)[] = new Array(SLOTS).fill(undefined);
/** A ledger's dates lie in one or two years. */
const POOL_SLOTS = 512;

/** Gives the cells of days. Days repeat in a ledger; each gets one place in the pool, or few. */
export class DayCells {
  private readonly days: (Cell | undefined)[];
  private readonly serials = new Int32Array(POOL_SLOTS).fill(-1);
  private readonly numbers = new Int32Array(POOL_SLOTS);

  constructor(
    private readonly pool: CellPool,
    private readonly date1904: boolean,
  ) {
    this.days = date1904 ? DAYS_1904 : DAYS_1900;
  }

  /** The number in the pool of the cell of a day. @param serial a whole number, not negative, below 2^31 */
  add(serial: number): number {
    const slot = serial & (POOL_SLOTS - 1);
    if (this.serials[slot] === serial) return this.numbers[slot] ?? 0;
    const number = this.pool.add(this.cell(serial));
    this.serials[slot] = serial;
    this.numbers[slot] = number;
    return number;
  }

  private cell(serial: number): Cell {
    const slot = serial & (SLOTS - 1);
    const known = this.days[slot];
    if (known?.value === serial) return known;
    const date = serialToIso(serial, this.date1904);
    const cell: Cell = date === null ? { value: serial } : { value: serial, date };
    this.days[slot] = cell;
    return cell;
  }
}
