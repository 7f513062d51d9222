/** A run's text in a line, and where it is written in the part: what an edit of the text has to change. */
export interface TextPiece {
  /** 0-based place in the line's text. */
  readonly at: number;
  readonly text: string;
  /** What stands between the tags of the run's text in `word/document.xml`, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** A row of a table: a merged cell's text stands in every grid column and row that it covers. */
export interface GridRow {
  /** 1-based number of the table in the document. */
  readonly table: number;
  readonly cells: readonly string[];
}

/** A paragraph of a document, or a row of one of its tables, in the order of the body. */
export interface DocumentLine {
  readonly kind: 'paragraph' | 'row';
  /** The whole text with the mark Word shows before it; cells of a row with tabs between, line breaks as `\n`. */
  readonly text: string;
  /** The mark of automatic numbering, with which the text begins; '' where the number was typed or there is none. */
  readonly mark: string;
  /** The style's name in lower case: `heading 1`, `title`; '' for the default style. */
  readonly style: string;
  /** The texts of a row's cells; empty for a paragraph. */
  readonly cells: readonly string[];
  /** Only for a row: its place in the grid of its table. */
  readonly grid?: GridRow;
  /** Empty for a document that is plain text. */
  readonly pieces: readonly TextPiece[];
}

/** A line of plain text. */
export function plainLine(text: string): DocumentLine {
  return { kind: 'paragraph', text, mark: '', style: '', cells: [], pieces: [] };
}
