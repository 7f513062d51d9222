import type { DocumentLine, GridRow } from '../document/document-line';

/** One paragraph of a policy document, or one row of a table in it. */
export interface PolicyParagraph {
  /** 1-based number in body order, empty paragraphs and table rows counted as one each (design decision 22). */
  readonly line: number;
  /** The text as typed, on one line; the cells of a table row joined by tabs. */
  readonly text: string;
  /** The number that Word puts before the text by itself; empty where it is typed or there is none. */
  readonly mark: string;
  /** Only for a table row. */
  readonly row?: GridRow;
}

/** The lines of a Word document as paragraphs, each without the number that Word puts before it. */
export function policyParagraphs(lines: readonly DocumentLine[]): PolicyParagraph[] {
  return lines.map(({ text, mark, grid }, index) => {
    const line = index + 1;
    if (grid) return { line, text: grid.cells.join('\t'), mark: '', row: grid };
    return { line, text: text.slice(mark.length).replace(/[\t\n]/g, ' '), mark };
  });
}

/** The paragraphs of a plain text: one a line. */
export function textParagraphs(text: string): PolicyParagraph[] {
  return text
    .replace(/^\ufeff/, '')
    .split(/\r\n?|\n/)
    .map((line, index) => ({ line: index + 1, text: line, mark: '' }));
}
