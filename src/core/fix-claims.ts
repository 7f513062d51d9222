import type { Fix } from './edit';

/** What the fixes of one round lay claim to, so that no two change the same. */
export class FixClaims {
  private readonly cells = new Set<string>();
  /** Rows of which a cell is changed. */
  private readonly touched = new Set<string>();
  /** Rows below which new ones are put, that were thought out from them. Several fixes may add rows at one place. */
  private readonly whole = new Set<string>();

  /** Lays claim to all that a fix changes. @returns false, and claims nothing, where an earlier fix was before it */
  take(fix: Fix): boolean {
    const cells = cellsOf(fix);
    const rows = (fix.rows ?? []).map(({ sheet, after }) => rowKey(sheet, after));
    const isTaken =
      cells.some(([cell, row]) => this.cells.has(cell) || this.whole.has(row)) ||
      rows.some((row) => this.touched.has(row));
    if (isTaken) return false;
    for (const [cell, row] of cells) {
      this.cells.add(cell);
      this.touched.add(row);
    }
    for (const row of rows) this.whole.add(row);
    return true;
  }
}

/** Every cell that a fix changes, with its row: those of its edits, and all of a merge that is split. */
function cellsOf({ edits, splits = [] }: Fix): [cell: string, row: string][] {
  const split = splits.flatMap(({ sheet, range: { top, bottom, left, right } }) =>
    Array.from({ length: bottom - top + 1 }, (_, down) =>
      Array.from({ length: right - left + 1 }, (_, along) => ({
        sheet,
        row: top + down,
        column: left + along,
      })),
    ).flat(),
  );
  return [...edits, ...split].map(({ sheet, row, column }) => [
    JSON.stringify([sheet, row, column]),
    rowKey(sheet, row),
  ]);
}

function rowKey(sheet: string, row: number): string {
  return JSON.stringify([sheet, row]);
}
