/** One paragraph of a policy document, or one row of a table in it. */
export interface PolicyParagraph {
  /** 1-based number in body order, empty paragraphs and table rows counted as one each (design decision 22). */
  readonly line: number;
  /** The text as typed; the cells of a table row joined by tabs. */
  readonly text: string;
  /** The number that Word puts before the text by itself; empty where it is typed or there is none. */
  readonly mark: string;
  /** Only for a table row: the table's number in the document, and the text of each grid column. */
  readonly row?: TableRow;
}

/** A row of a table: a merged cell's text stands in every grid column and row that it covers. */
export interface TableRow {
  readonly table: number;
  readonly cells: readonly string[];
}

/** The paragraphs of a plain text: one a line. */
export function textParagraphs(text: string): PolicyParagraph[] {
  return text
    .replace(/^\ufeff/, '')
    .split(/\r\n?|\n/)
    .map((line, index) => ({ line: index + 1, text: line, mark: '' }));
}
