/** Web hosts refuse answers above 5 MB. Half of it leaves room for what the texts alone do not tell. */
const TARGET_BYTES = 2.5 * 2 ** 20;
const FIRST_CELLS = 5_000;
const MOST_CELLS = 60_000;

/** How many cells to ask for at once: found out by what the cells of this workbook weigh. */
export class BlockSize {
  private current = FIRST_CELLS;
  private most = MOST_CELLS;

  get cells(): number {
    return this.current;
  }

  /** Takes note of what a block of so many cells weighed. */
  measured(cells: number, bytes: number): void {
    const perCell = Math.max(1, bytes / Math.max(1, cells));
    this.current = Math.max(1, Math.min(this.most, Math.floor(TARGET_BYTES / perCell)));
  }

  /** After an answer that was too large. @returns false when one cell is asked for already */
  halve(): boolean {
    if (this.current <= 1) return false;
    this.current = Math.floor(this.current / 2);
    this.most = this.current;
    return true;
  }
}
