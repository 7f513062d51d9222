import ExcelJS, { type Cell, type Worksheet } from 'exceljs';
import { Book } from '../grid/book';
import type { GridCell, GridValue } from '../grid/cell';
import { parseAddress } from '../grid/rect';
import type { Sheet } from '../grid/sheet';
import { readParts } from './load-parts';
import { styleFromFile } from './styles';

/**
 * Reads a real .xlsx into the grid: values, formulas with their last results, looks, merges, hidden lines, validations,
 * conditional formats, notes, tables, names, frozen panes, protection, page setup. Pictures and charts are left out.
 */
export async function loadXlsx(bytes: Uint8Array, name = '台账.xlsx'): Promise<Book> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
  const book = new Book();
  book.name = name;
  for (const property of ['title', 'subject', 'keywords', 'category', 'company', 'manager'] as const) {
    book.properties[property.charAt(0).toUpperCase() + property.slice(1)] = workbook[property] ?? '';
  }
  book.properties.Author = workbook.creator ?? '';
  const date1904 = workbook.properties?.date1904 ?? false;
  const sheets = workbook.worksheets.map((worksheet) => {
    const sheet = book.add(worksheet.name);
    readCells(worksheet, sheet, date1904);
    readLines(worksheet, sheet);
    readParts(worksheet, sheet, book);
    return sheet;
  });
  for (const { name: defined, ranges } of workbook.definedNames.model) {
    book.names.push({ name: defined, formula: `=${ranges.join(',')}`, visible: true, comment: '' });
  }
  const active = sheets[workbook.views?.[0]?.activeTab ?? 0];
  if (active && active.visibility === 'Visible') book.active = active;
  return book;
}

function readCells(worksheet: Worksheet, sheet: Sheet, date1904: boolean): void {
  const merges = ((worksheet.model as { merges?: string[] }).merges ?? []).flatMap(
    (merge) => parseAddress(merge)?.rect ?? [],
  );
  sheet.merges = merges;
  worksheet.eachRow({ includeEmpty: false }, (row) => {
    row.eachCell({ includeEmpty: true }, (cell) => {
      const style = styleFromFile(cell.style);
      const isCovered = cell.isMerged && cell.master !== cell;
      const held = isCovered ? null : content(cell, date1904);
      const note = isCovered ? undefined : cell.note;
      if (held || style.origin)
        sheet.place(cell.fullAddress.row - 1, cell.fullAddress.col - 1, { value: '', ...held, style });
      if (note) {
        const text = typeof note === 'string' ? note : (note.texts ?? []).map((part) => part.text).join('');
        const [top, left] = [cell.fullAddress.row - 1, cell.fullAddress.col - 1];
        sheet.notes.push({
          rect: { top, left, bottom: top, right: left },
          content: text,
          author: '',
          visible: false,
          width: 108,
          height: 60,
        });
      }
    });
  });
}

function readLines(worksheet: Worksheet, sheet: Sheet): void {
  worksheet.eachRow({ includeEmpty: true }, (row, number) => {
    if (!row.hidden && !row.height) return;
    sheet.rowLines.set(number - 1, { hidden: row.hidden, ...(row.height ? { size: row.height } : {}) });
  });
  for (const [index, column] of (worksheet.columns ?? []).entries()) {
    const style = styleFromFile(column.style ?? {});
    if (!column.hidden && column.width === undefined && !style.origin) continue;
    sheet.columnLines.set(index, {
      hidden: column.hidden ?? false,
      ...(column.width === undefined ? {} : { size: column.width }),
      ...(style.origin ? { style } : {}),
    });
  }
}

/** What a cell holds, dates back in the serial numbers that the file has. */
function content(cell: Cell, date1904: boolean): Omit<GridCell, 'style'> | null {
  const { value } = cell;
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return { value: serialOf(value, date1904) };
  if (typeof value !== 'object') return { value };
  if ('error' in value) return { value: value.error, error: true };
  if ('richText' in value) return { value: value.richText.map((part) => part.text).join(''), rich: value };
  if ('formula' in value || 'sharedFormula' in value) {
    return { ...resultOf(value.result, date1904), formula: `=${cell.formula}` };
  }
  if ('hyperlink' in value) return { value: textOf(value.text), hyperlink: value.hyperlink };
  return null;
}

function resultOf(result: unknown, date1904: boolean): { value: GridValue; error?: true } {
  if (result instanceof Date) return { value: serialOf(result, date1904) };
  if (typeof result === 'string' || typeof result === 'number' || typeof result === 'boolean')
    return { value: result };
  if (typeof result === 'object' && result !== null && 'error' in result)
    return { value: String(result.error), error: true };
  return { value: '' };
}

/** The text of a link may itself be rich. */
function textOf(text: unknown): string {
  if (typeof text !== 'object' || text === null || !('richText' in text) || !Array.isArray(text.richText))
    return String(text);
  return text.richText.map((part: { text: string }) => part.text).join('');
}

const DAYS_TO_1970 = 25_569;
const DAYS_TO_1904 = 1_462;

function serialOf(date: Date, date1904: boolean): number {
  return date.getTime() / 86_400_000 + DAYS_TO_1970 - (date1904 ? DAYS_TO_1904 : 0);
}
