import type { Cell, CellValue } from '../../core/cell';
import type { SheetRange } from '../../core/edit';
import type { Range } from '../../core/location';
import { type Sheet, SheetView, type Workbook } from '../../core/workbook';
import type { LayoutOutcome, LayoutRefusal } from '../port';

/** A cell with what it is to hold. */
export interface Filled {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** What changes of merges come to, and the workbook with the made ones in it. */
export interface JudgedMerges extends LayoutOutcome<SheetRange> {
  readonly workbook: Workbook;
}

/** Judges the splitting of merged cells. @param isProtected tells locked sheets by name */
export function judgeSplits(
  workbook: Workbook,
  merges: readonly SheetRange[],
  isProtected: (sheet: string) => boolean,
): JudgedMerges {
  return judgeEach(workbook, merges, isProtected, (sheet, range) => {
    if (!sheet.merges.some((merge) => isSameRange(merge, range))) return 'no-merge';
    const first = new SheetView(sheet).cell(range.top, range.left);
    if (first.formula !== undefined) return 'formula';
    const left = sheet.merges.filter((merge) => !isSameRange(merge, range));
    return withCells({ ...sheet, merges: left }, filledRows(range), first);
  });
}

/**
 * Judges the merging of cells.
 * @param isProtected tells locked sheets by name, @param isTable cells that a table holds: Excel merges none of those
 */
export function judgeJoins(
  workbook: Workbook,
  ranges: readonly SheetRange[],
  isProtected: (sheet: string) => boolean,
  isTable: (place: SheetRange) => boolean,
): JudgedMerges {
  return judgeEach(workbook, ranges, isProtected, (sheet, range) => {
    if (isSingle(range) || sheet.merges.some((merge) => overlaps(merge, range))) return 'unsafe';
    if (isTable({ sheet: sheet.name, range })) return 'unsafe';
    const covered = coveredCells(sheet, range);
    const kept = new SheetView(sheet).cell(range.top, range.left);
    if (covered.some(({ cell }) => cell.formula !== undefined || kept.formula !== undefined))
      return 'formula';
    if (covered.some(({ cell }) => cell.error !== undefined || cell.value !== kept.value)) return 'changed';
    return withCells({ ...sheet, merges: [...sheet.merges, range] }, covered, null);
  });
}

/** The cells that splitting a merge fills: the first one of each row but the top one. */
export function filledRows({ top, left, bottom }: Range): { row: number; column: number }[] {
  return Array.from({ length: bottom - top }, (_, index) => ({ row: top + 1 + index, column: left }));
}

/** The stored cells of a range but its first one. */
export function coveredCells(sheet: Sheet, range: Range): { row: number; column: number; cell: Cell }[] {
  return sheet.rows
    .filter(({ row }) => row >= range.top && row <= range.bottom)
    .flatMap(({ row, cells }) =>
      [...cells].flatMap(([column, cell]) => {
        const isFirst = row === range.top && column === range.left;
        return isFirst || column < range.left || column > range.right ? [] : [{ row, column, cell }];
      }),
    );
}

export function isSameRange(a: Range, b: Range): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

/** Whether two rectangles share a cell. */
export function overlaps(a: Range, b: Range): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

function isSingle({ top, left, bottom, right }: Range): boolean {
  return top === bottom && left === right;
}

function judgeEach(
  workbook: Workbook,
  changes: readonly SheetRange[],
  isProtected: (sheet: string) => boolean,
  judge: (sheet: Sheet, range: Range) => Sheet | LayoutRefusal,
): JudgedMerges {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const made: SheetRange[] = [];
  const refused: { change: SheetRange; reason: LayoutRefusal }[] = [];
  for (const change of changes) {
    const sheet = sheets.get(change.sheet);
    const judged = !sheet ? 'no-sheet' : isProtected(change.sheet) ? 'protected' : judge(sheet, change.range);
    if (typeof judged === 'string') {
      refused.push({ change, reason: judged });
    } else {
      made.push(change);
      sheets.set(change.sheet, judged);
    }
  }
  return {
    made,
    refused,
    workbook: { ...workbook, sheets: workbook.sheets.map((sheet) => sheets.get(sheet.name) ?? sheet) },
  };
}

/** The sheet with one cell put at several places; null, or a cell without a value, clears them. */
function withCells(
  sheet: Sheet,
  places: readonly { readonly row: number; readonly column: number }[],
  cell: Cell | null,
): Sheet {
  const rows = new Map(sheet.rows.map((row) => [row.row, row]));
  const isNothing = cell === null || (cell.value === null && cell.error === undefined);
  for (const { row, column } of places) {
    const old = rows.get(row) ?? { row, hidden: false, cells: new Map<number, Cell>() };
    const cells = new Map(old.cells);
    if (isNothing) cells.delete(column);
    else cells.set(column, cell);
    if (cells.size === 0 && !old.hidden) rows.delete(row);
    else rows.set(row, { ...old, cells: new Map([...cells].sort(([a], [b]) => a - b)) });
  }
  return { ...sheet, rows: [...rows.values()].sort((a, b) => a.row - b.row) };
}
