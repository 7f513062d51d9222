import type { Cell } from '../../core/cell';
import type { RowInsertion } from '../../core/edit';
import type { Range } from '../../core/location';
import type { Sheet, SheetRow, Workbook } from '../../core/workbook';
import type { LayoutOutcome, LayoutRefusal } from '../port';
import { isSameSheet, shiftFormula } from './shift-formula';
import { grownSpan, isTorn, LAST_ROW, movedRow, movedSpan } from './spans';

/** What insertions come to, and the workbook with the made ones in it. */
export interface JudgedInsertions extends LayoutOutcome<RowInsertion> {
  readonly workbook: Workbook;
}

/** What a driver knows of a sheet beyond the workbook. @returns a reason to refuse, or null */
export type InsertionGuard = (insertion: RowInsertion) => LayoutRefusal | null;

/**
 * Judges insertions against a workbook, without changing it. All rows are numbered as they are in it.
 * @param guard knows of locked sheets and of what a workbook model does not hold
 * @throws {RangeError} when an insertion names no row of a sheet, or no number of rows
 */
export function judgeInsertions(
  workbook: Workbook,
  insertions: readonly RowInsertion[],
  guard: InsertionGuard,
): JudgedInsertions {
  for (const insertion of insertions) assertInsertable(insertion);
  const refused = insertions.flatMap((change) => {
    const reason = refusal(workbook, change, insertions) ?? guard(change);
    return reason === null ? [] : [{ change, reason }];
  });
  const left = new Set(refused.map(({ change }) => change));
  const made = insertions.filter((insertion) => !left.has(insertion));
  return { made, refused, workbook: fromBelow(made).reduce(withRowsInserted, workbook) };
}

/** Insertions in an order in which each finds its row where it was: the lowest first. */
export function fromBelow(insertions: readonly RowInsertion[]): RowInsertion[] {
  return [...insertions].sort((a, b) => b.after - a.after);
}

/** @throws {RangeError} when the insertion names no row of a sheet, or no number of rows */
export function assertInsertable({ after, count }: RowInsertion): void {
  if (!Number.isInteger(after) || after < 1 || after > LAST_ROW) throw new RangeError(`no row ${after}`);
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`cannot insert ${count} rows`);
}

/** The merges within the row above an insertion: the new rows have them too. */
export function patternMerges(merges: readonly Range[], after: number): Range[] {
  return merges.filter(({ top, bottom }) => top === after && bottom === after);
}

function refusal(
  workbook: Workbook,
  insertion: RowInsertion,
  all: readonly RowInsertion[],
): LayoutRefusal | null {
  const sheet = workbook.sheets.find(({ name }) => name === insertion.sheet);
  if (!sheet) return 'no-sheet';
  const added = all
    .filter((each) => each.sheet === insertion.sheet)
    .reduce((sum, each) => sum + each.count, 0);
  const last = Math.max(insertion.after, sheet.rows.at(-1)?.row ?? 0);
  if (last + added > LAST_ROW) return 'unsafe';
  return sheet.merges.some((merge) => isTorn(merge, insertion)) ? 'unsafe' : null;
}

function withRowsInserted(workbook: Workbook, insertion: RowInsertion): Workbook {
  const sheets = workbook.sheets.map((sheet) => {
    const rows = sheet.rows.map((row) => withShiftedFormulas(row, sheet.name, insertion));
    return isSameSheet(sheet.name, insertion.sheet)
      ? movedSheet({ ...sheet, rows }, insertion)
      : { ...sheet, rows };
  });
  return { ...workbook, sheets };
}

function withShiftedFormulas(row: SheetRow, sheet: string, insertion: RowInsertion): SheetRow {
  let cells: Map<number, Cell> | null = null;
  for (const [column, cell] of row.cells) {
    if (!cell.formula) continue;
    const formula = shiftFormula(cell.formula, { sheet, row: row.row }, insertion);
    if (formula === cell.formula) continue;
    cells ??= new Map(row.cells);
    cells.set(column, { ...cell, formula });
  }
  return cells ? { ...row, cells } : row;
}

function movedSheet(sheet: Sheet, insertion: RowInsertion): Sheet {
  const { after, count } = insertion;
  const merges = [
    ...sheet.merges.map((merge) => movedSpan(merge, insertion)),
    ...newMerges(sheet.merges, after, count),
  ];
  const rows = sheet.rows.map((row) => ({ ...row, row: movedRow(row.row, insertion) }));
  const { autoFilter } = sheet;
  return { ...sheet, rows, merges, ...(autoFilter && { autoFilter: grownSpan(autoFilter, insertion) }) };
}

/** The merges that new rows get, row by row. */
export function newMerges(merges: readonly Range[], after: number, count: number): Range[] {
  const pattern = patternMerges(merges, after);
  return Array.from({ length: count }, (_, index) => after + 1 + index).flatMap((row) =>
    pattern.map((merge) => ({ ...merge, top: row, bottom: row })),
  );
}
