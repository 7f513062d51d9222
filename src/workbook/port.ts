import type { Edit, RowInsertion, SheetRange } from '../core/edit';
import type { Workbook } from '../core/workbook';

/** Why an edit was not made. */
export type RefusalReason = 'changed' | 'formula' | 'merged' | 'no-sheet' | 'protected';

/** An edit that was not made, with the reason. */
export interface RefusedEdit {
  readonly edit: Edit;
  /**
   * `changed`: the cell no longer holds `before`; `formula`: it holds a formula; `merged`: it is covered by a merge whose
   * top-left cell is another; `no-sheet`: the workbook has no sheet of that name; `protected`: the sheet is protected.
   */
  readonly reason: RefusalReason;
}

/** What became of a list of edits, each part in the order given. */
export interface EditOutcome {
  readonly applied: readonly Edit[];
  readonly refused: readonly RefusedEdit[];
}

/**
 * The port to a spreadsheet. Every driver passes the same conformance suite.
 *
 * Nothing and an empty text are one to a driver: neither is stored as a cell, they compare as equal, and an edit whose
 * `after` is either clears the cell. A cleared cell keeps its looks. A text is never taken for a formula, whatever it
 * begins with. Edits are judged in the order given: the second edit of a cell sees what the first one wrote.
 */
export interface WorkbookDriver {
  readonly name: 'memory' | 'file' | 'excel';
  /**
   * The workbook as it stands now; a workbook that was read earlier does not change.
   * @throws {UserError} (as a rejection) when the spreadsheet cannot be read
   */
  read(): Promise<Workbook>;
  /**
   * Makes each edit whose `before` still holds and refuses the others. A call costs a pass over the sheets it changes:
   * many edits belong in one call.
   * @throws {RangeError} (as a rejection, nothing is changed) when an edit names no cell or its number is not finite
   */
  apply(edits: readonly Edit[]): Promise<EditOutcome>;
}

/**
 * Why rows or merges were left as they are. `changed`: the cells are not as they were, or something would be lost; `unsafe`: what
 * stands there cannot be cut (a merge, an array formula, a pivot table, a table fed by a query), or the sheet is full.
 */
export type LayoutRefusal = 'changed' | 'formula' | 'no-merge' | 'no-sheet' | 'protected' | 'unsafe';

/** What became of a list of changes to a sheet's rows or merges, each part in the order given. */
export interface LayoutOutcome<T> {
  readonly made: readonly T[];
  readonly refused: readonly { readonly change: T; readonly reason: LayoutRefusal }[];
}

/** A driver that can also move what is on a sheet. Every driver passes the conformance suite of this, too. */
export interface LayoutDriver extends WorkbookDriver {
  /** The last row of a sheet that holds a cell with a value or a look of its own, 1-based; 0 for none, and for no such sheet. */
  lastFormattedRow(sheet: string): Promise<number>;
  /**
   * Puts empty rows into sheets; all rows are numbered as they stand before the call. Everything below moves down, what lies
   * around grows, and references to it are rewritten. The new rows look like the row above them: cell styles, a height set by
   * hand, merges within the row, validations, conditional formats. What ends with that row takes the new ones in: tables,
   * filters, print areas, and ranges that formulas elsewhere sum up.
   * @throws {RangeError} (as a rejection, nothing is changed) when an insertion names no row, or no number of rows
   */
  insertRows(insertions: readonly RowInsertion[]): Promise<LayoutOutcome<RowInsertion>>;
  /**
   * Takes the last insertions back, given as they were given to `insertRows`: in a file every part is then byte for byte what
   * it was. Refused as `changed` when the rows hold anything; a driver may also ask that nothing else has changed since.
   */
  takeBackRows(insertions: readonly RowInsertion[]): Promise<LayoutOutcome<RowInsertion>>;
  /** Splits merged cells; the value goes into the first cell of each of their rows. A formula is not copied: `formula`. */
  splitMerges(merges: readonly SheetRange[]): Promise<LayoutOutcome<SheetRange>>;
  /**
   * Merges cells; the first one keeps its value. The way back from `splitMerges`: refused as `changed` where another cell holds
   * anything but that same value, as `unsafe` across another merge or a table.
   */
  joinCells(ranges: readonly SheetRange[]): Promise<LayoutOutcome<SheetRange>>;
}
