import type { Rect } from './rect';

/** Rectangles that cover exactly the cells given: runs down a column, equal runs of neighbouring columns joined. */
export function rectsOfCells(cells: readonly { readonly row: number; readonly column: number }[]): Rect[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: Rect[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last && last.left === column && last.bottom === row - 1)
      runs[runs.length - 1] = { ...last, bottom: row };
    else runs.push({ top: row, bottom: row, left: column, right: column });
  }
  const joined: Rect[] = [];
  for (const run of runs) {
    const index = joined.findIndex(
      (rect) => rect.right === run.left - 1 && rect.top === run.top && rect.bottom === run.bottom,
    );
    const found = joined[index];
    if (found) joined[index] = { ...found, right: run.right };
    else joined.push(run);
  }
  return joined;
}
