import type { Cell } from '../../core/cell';
import type { SheetRow } from '../../core/workbook';

/**
 * Whether a row is still the one that was read: all its cells hold what they held, but for those that are to be edited, which
 * are judged one by one, and for formulas, whose results change by themselves. A row inserted above or a sorted sheet
 * brings another row to the same place; then nothing there may be edited.
 * @param edited the columns that are to be edited
 */
export function isSameRow(
  then: SheetRow | undefined,
  now: SheetRow | undefined,
  edited: ReadonlySet<number>,
): boolean {
  const columns = new Set([...(then?.cells.keys() ?? []), ...(now?.cells.keys() ?? [])]);
  for (const column of columns) {
    if (!edited.has(column) && !isSameCell(then?.cells.get(column), now?.cells.get(column))) return false;
  }
  return true;
}

function isSameCell(then: Cell | undefined, now: Cell | undefined): boolean {
  if (then?.formula !== undefined && now?.formula !== undefined) return true;
  return (
    (then?.value ?? null) === (now?.value ?? null) &&
    then?.error === now?.error &&
    then?.formula === now?.formula
  );
}
