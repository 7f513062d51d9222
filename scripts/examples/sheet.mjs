// Lays a ledger out the way offices do: a merged title, a head line, a bordered table.
import ExcelJS from 'exceljs';

const BORDER = { style: 'thin', color: { argb: 'FF000000' } };
const BORDERS = { top: BORDER, bottom: BORDER, left: BORDER, right: BORDER };

/**
 * A workbook of one or more sheets.
 * @param {{name: string, title?: string, head?: string[], header: (string|null)[][], headerMerges?: string[],
 *   rows: unknown[][], merges?: string[], foot?: string[], widths?: number[]}[]} sheets
 */
export function makeWorkbook(sheets) {
  const workbook = new ExcelJS.Workbook();
  // Fixed, so that making the examples again gives the same content.
  workbook.created = new Date('2023-12-15T08:00:00Z');
  workbook.modified = workbook.created;
  workbook.creator = '';
  for (const sheet of sheets) addSheet(workbook, sheet);
  return workbook;
}

function addSheet(
  workbook,
  { name, title, head, header, headerMerges = [], rows, merges = [], foot = [], widths },
) {
  const sheet = workbook.addWorksheet(name, {
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  const columns = header[0].length;
  if (title) {
    sheet.addRow([title]).font = { bold: true, size: 16, name: '宋体' };
    sheet.mergeCells(1, 1, 1, columns);
    sheet.getCell(1, 1).alignment = { horizontal: 'center' };
  }
  if (head) sheet.addRow(head);
  const first = sheet.rowCount + 1;
  for (const row of [...header, ...rows]) {
    sheet
      .addRow(row.map((value) => (value instanceof Date ? value : (value ?? null))))
      .eachCell({ includeEmpty: true }, (cell) => {
        cell.border = BORDERS;
        cell.alignment = { vertical: 'middle', wrapText: true };
        if (cell.value instanceof Date) cell.numFmt = 'yyyy-mm-dd';
      });
  }
  for (const range of [...headerMerges, ...merges]) sheet.mergeCells(range);
  for (let row = first; row < first + header.length; row += 1) sheet.getRow(row).font = { bold: true };
  for (const line of foot) sheet.addRow(Array.isArray(line) ? line : [line]);
  (widths ?? []).forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
}

/** A day as Excel keeps it: midnight UTC. */
export const day = (text) => new Date(`${text}T00:00:00Z`);

/**
 * Rows written as text, one a line, cells between bars: nothing for an empty cell, digits for a number, `@2023-03-20`
 * for a day, anything else as it stands.
 */
export function readRows(text) {
  return text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => readCell(cell.trim())));
}

function readCell(text) {
  if (text === '') return null;
  if (/^\d+$/.test(text)) return Number(text);
  return text.startsWith('@') ? day(text.slice(1)) : text;
}
