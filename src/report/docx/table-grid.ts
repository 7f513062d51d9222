import { childElements, type HtmlElement, textOf } from '../html/node';
import { textWidth } from './text-width';

/** One cell of a table with the columns and rows it spans. */
export interface GridCell {
  readonly element: HtmlElement;
  /** Its first column, counted from 0. */
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

export interface GridRow {
  /** Rows of the head are repeated on every page. */
  readonly isHead: boolean;
  readonly cells: readonly GridCell[];
}

/** A column is never so narrow or so wide as its longest or shortest text would make it. */
const NARROWEST = 4;
const WIDEST = 24;

/** The rows of a table with each cell's place worked out, spans included. */
export function tableGrid(table: HtmlElement): readonly GridRow[] {
  const taken: number[] = [];
  return tableRows(table).map(({ row, isHead }) => {
    let column = 0;
    const cells = childElements(row, 'td', 'th').map((element) => {
      while ((taken[column] ?? 0) > 0) column++;
      const cell = {
        element,
        column,
        columnSpan: span(element, 'colspan'),
        rowSpan: span(element, 'rowspan'),
      };
      for (let step = 0; step < cell.columnSpan; step++) taken[column + step] = cell.rowSpan;
      column += cell.columnSpan;
      return cell;
    });
    for (const [index, rows] of taken.entries()) taken[index] = Math.max(0, (rows ?? 0) - 1);
    return { isHead, cells };
  });
}

/**
 * Widths of the columns in twips, adding up to the table's: by the percentages in `data-widths` when there is one for each
 * column, else by the longest text in each column.
 */
export function columnWidths(table: HtmlElement, rows: readonly GridRow[], width: number): readonly number[] {
  const count = Math.max(1, ...rows.flatMap((row) => row.cells.map((cell) => cell.column + cell.columnSpan)));
  const asked = (table.attributes['data-widths'] ?? '')
    .split(',')
    .map(Number)
    .filter((share) => share > 0);
  const shares =
    asked.length === count ? asked : Array.from({ length: count }, (_, index) => longest(rows, index));
  const total = shares.reduce((sum, share) => sum + share, 0);
  const edges = shares.map((_, index) =>
    Math.round((width * shares.slice(0, index + 1).reduce((sum, share) => sum + share, 0)) / total),
  );
  return edges.map((edge, index) => edge - (edges[index - 1] ?? 0));
}

function longest(rows: readonly GridRow[], column: number): number {
  const cells = rows
    .flatMap((row) => row.cells)
    .filter((cell) => cell.column === column && cell.columnSpan === 1);
  const widths = cells.map((cell) => textWidth(textOf(cell.element)));
  return Math.min(WIDEST, Math.max(NARROWEST, ...widths));
}

function tableRows(table: HtmlElement): { row: HtmlElement; isHead: boolean }[] {
  return childElements(table).flatMap((part) => {
    if (part.name === 'tr') return [{ row: part, isHead: false }];
    if (part.name !== 'thead' && part.name !== 'tbody' && part.name !== 'tfoot') return [];
    return childElements(part, 'tr').map((row) => ({ row, isHead: part.name === 'thead' }));
  });
}

function span(element: HtmlElement, attribute: 'colspan' | 'rowspan'): number {
  const given = Number(element.attributes[attribute] ?? 1);
  return Number.isInteger(given) && given > 1 ? given : 1;
}
