import { appendTo } from '../core/append-to';
import { type Cell, type CellValue, EMPTY_CELL } from '../core/cell';
import type { Edit } from '../core/edit';
import { cellName, inRange, parseCellName, type Range } from '../core/location';
import type { Sheet, SheetRow, Workbook } from '../core/workbook';
import type { EditOutcome, RefusalReason, RefusedEdit } from './port';
import { serialToIso } from './serial-date';

/** What a list of edits comes to: which are made, which refused, and the workbook with the made ones in it. */
export interface JudgedEdits extends EditOutcome {
  readonly workbook: Workbook;
}

/**
 * Judges edits one after another against a workbook, without changing it.
 * @param protectedSheets names of the sheets whose cells are locked
 * @throws {RangeError} when an edit names no cell of a sheet, or would write a number that is not finite
 */
export function judgeEdits(
  workbook: Workbook,
  edits: readonly Edit[],
  protectedSheets: ReadonlySet<string>,
): JudgedEdits {
  for (const edit of edits) assertWritable(edit);
  const drafts = new Map<string, SheetDraft>();
  const applied: Edit[] = [];
  const refused: RefusedEdit[] = [];
  for (const edit of edits) {
    const draft = drafts.get(edit.sheet) ?? draftFor(workbook, edit.sheet, edits);
    if (draft) drafts.set(edit.sheet, draft);
    const reason = draft ? refusal(draft, edit, protectedSheets) : 'no-sheet';
    if (reason) {
      refused.push({ edit, reason });
    } else {
      applied.push(edit);
      draft?.write(edit, workbook.date1904);
    }
  }
  if (applied.length === 0) return { applied, refused, workbook };
  const sheets = workbook.sheets.map((sheet) => {
    const draft = drafts.get(sheet.name);
    return draft?.sheet === sheet ? draft.finish() : sheet;
  });
  return { applied, refused, workbook: { ...workbook, sheets } };
}

/** @throws {RangeError} when the edit names no cell of a sheet, or would write a number that is not finite */
export function assertWritable(edit: Edit): void {
  if (!parseCellName(cellName(edit.row, edit.column)))
    throw new RangeError(`row ${edit.row} is outside a sheet`);
  if (typeof edit.after === 'number' && !Number.isFinite(edit.after)) {
    throw new RangeError(`${edit.after} cannot stand in a cell`);
  }
}

function refusal(draft: SheetDraft, edit: Edit, protectedSheets: ReadonlySet<string>): RefusalReason | null {
  if (protectedSheets.has(edit.sheet)) return 'protected';
  if (draft.isCovered(edit.row, edit.column)) return 'merged';
  const cell = draft.cell(edit.row, edit.column);
  if (cell.formula !== undefined) return 'formula';
  return isSame(cell.value, edit.before) ? null : 'changed';
}

function isSame(a: CellValue, b: CellValue): boolean {
  return a === b || (isNothing(a) && isNothing(b));
}

function isNothing(value: CellValue): boolean {
  return value === null || value === '';
}

function draftFor(workbook: Workbook, name: string, edits: readonly Edit[]): SheetDraft | undefined {
  const sheet = workbook.sheets.find((candidate) => candidate.name === name);
  if (!sheet) return undefined;
  return new SheetDraft(sheet, new Set(edits.filter((edit) => edit.sheet === name).map((edit) => edit.row)));
}

/** A sheet under change: rows are copied when they are first written to. */
class SheetDraft {
  private readonly rows: Map<number, SheetRow>;
  private readonly written = new Map<number, Map<number, Cell>>();
  private readonly merges: ReadonlyMap<number, readonly Range[]>;

  constructor(
    readonly sheet: Sheet,
    editedRows: ReadonlySet<number>,
  ) {
    this.rows = new Map(sheet.rows.map((row) => [row.row, row]));
    this.merges = mergesByRow(
      sheet.merges,
      [...editedRows].sort((a, b) => a - b),
    );
  }

  cell(row: number, column: number): Cell {
    return (this.written.get(row) ?? this.rows.get(row)?.cells)?.get(column) ?? EMPTY_CELL;
  }

  isCovered(row: number, column: number): boolean {
    const merge = this.merges.get(row)?.find((range) => inRange(range, row, column));
    return merge !== undefined && (merge.top !== row || merge.left !== column);
  }

  write(edit: Edit, date1904: boolean): void {
    const cells = this.written.get(edit.row) ?? new Map(this.rows.get(edit.row)?.cells);
    this.written.set(edit.row, cells);
    const cell = rewritten(this.cell(edit.row, edit.column), edit.after, date1904);
    if (cell) cells.set(edit.column, cell);
    else cells.delete(edit.column);
  }

  finish(): Sheet {
    for (const [row, cells] of this.written) {
      const hidden = this.rows.get(row)?.hidden ?? false;
      if (cells.size === 0 && !hidden) this.rows.delete(row);
      else this.rows.set(row, { row, hidden, cells: new Map([...cells].sort(([a], [b]) => a - b)) });
    }
    return { ...this.sheet, rows: [...this.rows.values()].sort((a, b) => a.row - b.row) };
  }
}

/** A number written over a date stays a date, because the cell's format stays. */
function rewritten(old: Cell, value: CellValue, date1904: boolean): Cell | null {
  if (isNothing(value)) return null;
  const date = old.date !== undefined && typeof value === 'number' ? serialToIso(value, date1904) : null;
  return date === null ? { value } : { value, date };
}

/** Merges by row, for the edited rows only, so that neither tall nor many merges cost much. */
function mergesByRow(merges: readonly Range[], rows: readonly number[]): Map<number, Range[]> {
  const byRow = new Map<number, Range[]>();
  for (const range of merges) {
    for (let index = firstAtLeast(rows, range.top); ; index += 1) {
      const row = rows[index];
      if (row === undefined || row > range.bottom) break;
      appendTo(byRow, row, range);
    }
  }
  return byRow;
}

function firstAtLeast(sorted: readonly number[], least: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
