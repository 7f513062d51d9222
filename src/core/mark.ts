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
  /** The text of the note, lines separated by `\n`; it begins with {@link MARK_NOTE_START}. */
  readonly text: string;
}

/** The author of our notes: by it they are told from the sender's own. */
export const MARK_AUTHOR = '台账核验';

/** What the text of every note of ours begins with: not every program keeps a note's author. */
export const MARK_NOTE_START = '【核验';

/**
 * The formula of the conditional format that colours marked cells, without the leading `=`. It is always true; the word
 * in it tells our formats from the sender's own, so that every face can remove what another one marked.
 */
export function markFormula(severity: Severity): string {
  return `LEN("taizhang:${severity}")>0`;
}

/** The colour of marked cells, RRGGBB: light enough to read black text on, told apart in grey too. */
export const MARK_COLOURS: Readonly<Record<Severity, string>> = {
  error: 'FFC7CE',
  warning: 'FFEB9C',
  info: 'DDEBF7',
};

/**
 * The hidden name that points at the issue sheet: it finds the sheet again when it was renamed, or the file saved anew. Every
 * face uses it, so that each can take away what another one made.
 */
export const ISSUE_SHEET_POINTER = '_taizhang.issues';

/** A line of the issue sheet: one issue in the reader's words. */
export interface IssueLine {
  readonly sheet: string;
  /** 1-based; null where the issue lies in no single row. */
  readonly row: number | null;
  /** 1-based; null where the issue lies in no single cell. */
  readonly column: number | null;
  readonly severity: Severity;
  /** The rule's number in the catalogue, `C-12`. */
  readonly code: string;
  readonly message: string;
  readonly how: string;
}

/** What the issue sheet says, in the reader's language. */
export interface IssueSheetContent {
  /** The sheet's name; a number is added where the workbook has one of that name. */
  readonly name: string;
  readonly title: string;
  /** One line under the title. */
  readonly note: string;
  /** Heads of the columns: number, sheet, cell, severity, rule, issue, how. */
  readonly heads: readonly [string, string, string, string, string, string, string];
  readonly severities: Readonly<Record<Severity, string>>;
  readonly lines: readonly IssueLine[];
}
