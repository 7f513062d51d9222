import { UserError } from '../../core/errors';

/** What reading one file may cost at most. */
export interface ReadLimits {
  /** Entries of the zip archive. */
  readonly entries: number;
  /** Bytes of one part once inflated. */
  readonly partBytes: number;
  /** Bytes of all entries once inflated, as the archive declares them. */
  readonly totalBytes: number;
  /** How many times its compressed size a large part may have; see {@link RATIO_FLOOR}. */
  readonly ratio: number;
  /** Cells that hold something, of all sheets; distinct shared texts likewise. */
  readonly cells: number;
  readonly milliseconds: number;
}

/** Parts below so many bytes may be compressed as well as they can: they do no harm. */
export const RATIO_FLOOR = 16 * 2 ** 20;

/** Generous for a ledger, small for a machine. Sheets of styled blanks reach 290:1 by right. */
export const DEFAULT_READ_LIMITS: ReadLimits = {
  entries: 4096,
  partBytes: 256 * 2 ** 20,
  totalBytes: 512 * 2 ** 20,
  ratio: 500,
  cells: 5_000_000,
  milliseconds: 20_000,
};

/** Watches what one reading of one file costs. Its errors carry the file's path. */
export class ReadBudget {
  private cells = 0;
  private readonly startedAt = Date.now();

  readonly limits: ReadLimits;

  /** @param limits those that are not the default ones */
  constructor(
    readonly path: string,
    limits: Partial<ReadLimits> = {},
  ) {
    this.limits = { ...DEFAULT_READ_LIMITS, ...limits };
  }

  /** @throws {UserError} `workbook-too-slow` once the time is up */
  checkTime(): void {
    if (Date.now() - this.startedAt < this.limits.milliseconds) return;
    throw new UserError('workbook-too-slow', { path: this.path, limit: this.limits.milliseconds });
  }

  /** Counts a cell and looks at the clock now and then. @throws {UserError} `workbook-too-many-cells`, `workbook-too-slow` */
  countCell(): void {
    this.cells += 1;
    if (this.cells > this.limits.cells) this.refuseCells();
    if ((this.cells & CLOCK_MASK) === 0) this.checkTime();
  }

  /** @throws {UserError} `workbook-too-many-cells` when there are more shared texts than there may be cells */
  checkTexts(count: number): void {
    if (count > this.limits.cells) this.refuseCells();
    if ((count & CLOCK_MASK) === 0) this.checkTime();
  }

  /** @throws {UserError} `workbook-too-large` when the amount passes the limit of that name */
  checkSize(what: 'entries' | 'partBytes' | 'totalBytes' | 'ratio', amount: number): void {
    const limit = this.limits[what];
    if (amount > limit) throw new UserError('workbook-too-large', { path: this.path, what, limit });
  }

  private refuseCells(): never {
    throw new UserError('workbook-too-many-cells', { path: this.path, limit: this.limits.cells });
  }
}

const CLOCK_MASK = 0xfff;
