import type { Edit } from '../core/edit';
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
