/** What a cell holds once read: text, a number (dates are serial numbers), a truth value, or nothing. */
export type CellValue = string | number | boolean | null;

/** One cell as a driver reads it. Numbers keep the serial; `date` tells that the number format is a date. */
export interface Cell {
  /** The value; for a formula the value that the last program to save the file computed. */
  readonly value: CellValue;
  /** ISO text (`2023-03-14`, with `T08:30` where there is a time) when a number carries a date format. */
  readonly date?: string;
  /** The formula without its leading `=`; empty for a cell that only shares another cell's formula. */
  readonly formula?: string;
  /** The error code of a cell in error, such as `#REF!`; `value` is then null. */
  readonly error?: string;
}

/** The cell that stands for every cell a sheet does not store. */
export const EMPTY_CELL: Cell = Object.freeze({ value: null });
