import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { childElements, type HtmlElement, textOf } from '../html/node';
import { RULE } from './page';
import { styled } from './paragraphs';
import { rule } from './rules';
import { inlineRuns } from './runs';
import { STYLE } from './styles';
import { columnWidths, type GridCell, type GridRow, tableGrid } from './table-grid';
import { textWidth } from './text-width';

/** A cell's text longer than this reads better flush left. */
const CENTRED_CHARACTERS = 14;

const CELL_MARGINS = { left: 57, right: 57, top: 28, bottom: 28 };

/**
 * A table as wide as the text, with its caption above it; the head is repeated on every page and no row breaks across pages.
 * @param width the width of the text, in twips
 */
export function tableBlocks(element: HtmlElement, width: number): readonly (Paragraph | Table)[] {
  const rows = tableGrid(element);
  const widths = columnWidths(element, rows, width);
  const captions = childElements(element, 'caption').map((caption) => styled(caption, STYLE.caption));
  if (rows.length === 0) return captions;
  const outer = rule(RULE.thick);
  const inner = rule(RULE.cell);
  const table = new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    borders: {
      top: outer,
      bottom: outer,
      left: outer,
      right: outer,
      insideHorizontal: inner,
      insideVertical: inner,
    },
    rows: rows.map((row) => tableRow(row, widths)),
  });
  return [...captions, table];
}

function tableRow(row: GridRow, widths: readonly number[]): TableRow {
  return new TableRow({
    tableHeader: row.isHead,
    cantSplit: true,
    children: row.cells.map((cell) => tableCell(cell, row.isHead, widths)),
  });
}

function tableCell(cell: GridCell, isHead: boolean, widths: readonly number[]): TableCell {
  const own = widths.slice(cell.column, cell.column + cell.columnSpan);
  return new TableCell({
    width: { size: own.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    margins: CELL_MARGINS,
    ...(cell.columnSpan > 1 && { columnSpan: cell.columnSpan }),
    ...(cell.rowSpan > 1 && { rowSpan: cell.rowSpan }),
    children: [
      new Paragraph({
        style: isHead || cell.element.name === 'th' ? STYLE.headCell : STYLE.cell,
        alignment:
          textWidth(textOf(cell.element)) > CENTRED_CHARACTERS ? AlignmentType.LEFT : AlignmentType.CENTER,
        children: inlineRuns(cell.element),
      }),
    ],
  });
}
