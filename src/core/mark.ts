import type { Severity } from './issue';

/** A mark on one cell: what is shown there of the issues found at it. Marks never change a cell's value or own format. */
export interface Mark {
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  /** 1-based. */
  readonly column: number;
  /** The gravest severity among the issues at the cell. */
  readonly severity: Severity;
  /** The text of the note, lines separated by `\n`. */
  readonly text: string;
}
