import type { Edit, RowInsertion } from '../core/edit';
import type { Workbook } from '../core/workbook';

/** What came of changes: those made, and the others with the reason in a word. */
export interface Made<T> {
  readonly made: readonly T[];
  readonly refused: readonly { readonly change: T; readonly reason: string }[];
}

/** The spreadsheet as far as adding rows needs it; every driver that can change rows is one. */
export interface RowStore {
  read(): Promise<Workbook>;
  apply(edits: readonly Edit[]): Promise<{
    readonly applied: readonly Edit[];
    readonly refused: readonly { readonly edit: Edit; readonly reason: string }[];
  }>;
  /** The last row of a sheet that holds a cell with a value or a look of its own; 0 for none. */
  lastFormattedRow(sheet: string): Promise<number>;
  insertRows(insertions: readonly RowInsertion[]): Promise<Made<RowInsertion>>;
  takeBackRows(insertions: readonly RowInsertion[]): Promise<Made<RowInsertion>>;
}
