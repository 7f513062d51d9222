import ExcelJS, { type CellValue, type Worksheet } from 'exceljs';
import type { Book } from '../grid/book';
import type { GridCell } from '../grid/cell';
import { rectName } from '../grid/rect';
import type { Sheet } from '../grid/sheet';
import { argbOf } from './colors';
import { writeParts } from './save-parts';
import { styleToFile } from './styles';

/** The workbook as a real .xlsx: what `loadXlsx` reads, with whatever was changed since. Comments are saved as notes. */
export async function saveXlsx(book: Book): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = String(book.properties.Author ?? '');
  workbook.title = String(book.properties.Title ?? '');
  for (const sheet of book.sheets) {
    const worksheet = workbook.addWorksheet(sheet.name, {
      state: ({ Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const)[sheet.visibility],
      properties: sheet.tabColor === '' ? {} : { tabColor: argbOf(sheet.tabColor) },
      views: [viewOf(sheet)],
    });
    // Tables first: exceljs writes their cells itself, and the grid's own cells go over them.
    writeParts(sheet, worksheet);
    writeLines(sheet, worksheet);
    writeCells(sheet, worksheet);
    for (const merge of sheet.merges) worksheet.mergeCellsWithoutStyle(rectName(merge));
  }
  workbook.definedNames.model = book.names
    .filter(({ formula }) => formula.includes('!'))
    .map(({ name, formula }) => ({ name, ranges: formula.slice(1).split(',') }));
  workbook.views = [
    {
      x: 0,
      y: 0,
      width: 20_000,
      height: 12_000,
      firstSheet: 0,
      activeTab: book.sheets.indexOf(book.active),
      visibility: 'visible',
    },
  ];
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function viewOf({ frozen, showGridlines, showHeadings }: Sheet): NonNullable<Worksheet['views'][number]> {
  const shown = { showGridLines: showGridlines, showRowColHeaders: showHeadings };
  if (frozen.rows === 0 && frozen.columns === 0) return { state: 'normal', ...shown };
  return { state: 'frozen', xSplit: frozen.columns, ySplit: frozen.rows, ...shown };
}

function writeLines(sheet: Sheet, worksheet: Worksheet): void {
  for (const [column, { hidden, size, style }] of sheet.columnLines) {
    const target = worksheet.getColumn(column + 1);
    if (size !== undefined) target.width = size;
    if (hidden) target.hidden = true;
    if (style) target.style = styleToFile(style);
  }
  for (const [row, { hidden, size }] of sheet.rowLines) {
    const target = worksheet.getRow(row + 1);
    if (size !== undefined) target.height = size;
    if (hidden) target.hidden = true;
  }
}

function writeCells(sheet: Sheet, worksheet: Worksheet): void {
  for (const [row, line] of sheet.rows) {
    for (const [column, cell] of line) {
      const target = worksheet.getCell(row + 1, column + 1);
      target.value = fileValue(cell);
      target.style = styleToFile(cell.style);
    }
  }
  for (const { rect, content } of [...sheet.notes, ...sheet.comments]) {
    worksheet.getCell(rect.top + 1, rect.left + 1).note = content;
  }
}

function fileValue(cell: GridCell): CellValue {
  const { value, formula, hyperlink, rich } = cell;
  if (formula !== undefined) {
    const result = cell.error ? { error: value as ExcelJS.CellErrorValue['error'] } : value;
    return { formula: formula.slice(1), ...(value === '' ? {} : { result }) };
  }
  if (cell.error) return { error: value as ExcelJS.CellErrorValue['error'] };
  if (hyperlink !== undefined) return { text: String(value), hyperlink };
  if (rich && rich.richText.map((part) => part.text).join('') === value) return rich;
  return value === '' ? null : value;
}
