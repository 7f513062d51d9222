import type { CellValue } from './cell';
import type { Range } from './location';

/** A change of one cell, with the value it expects to replace: an edit whose `before` no longer holds is not applied. */
export interface Edit {
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  /** 1-based. */
  readonly column: number;
  readonly before: CellValue;
  readonly after: CellValue;
}

/** `safe` is derived and changes no meaning; `unsafe` may change it; a `suggestion` is one candidate of several. */
export type FixSafety = 'safe' | 'unsafe' | 'suggestion';

/**
 * Changes that belong together: made all or not at all, in the order splits, edits, rows. Everything is numbered as it
 * stands before the fix, so rows come last.
 */
export interface Fix {
  readonly safety: FixSafety;
  readonly edits: readonly Edit[];
  /** Merges to be split; the value then stands in each of their rows. */
  readonly splits?: readonly SheetRange[];
  readonly rows?: readonly NewRows[];
}

/** Rows to be put into a sheet, with what they hold. */
export interface NewRows {
  readonly sheet: string;
  /** 1-based; the new rows stand below it and look like it. */
  readonly after: number;
  /** The cells of each row, from top to bottom. */
  readonly rows: readonly (readonly NewCell[])[];
}

/** A cell of a new row. */
export interface NewCell {
  /** 1-based. */
  readonly column: number;
  readonly value: CellValue;
  /** The value as a reader sees it, where it looks otherwise: a day, which is stored as a number. */
  readonly shown?: string;
}

/** Empty rows to be put into a sheet: everything below moves down, and the new rows look like the row above them. */
export interface RowInsertion {
  readonly sheet: string;
  /** 1-based; the new rows stand below it. */
  readonly after: number;
  readonly count: number;
}

/** Cells of a sheet that form a rectangle. */
export interface SheetRange {
  readonly sheet: string;
  readonly range: Range;
}
