import ExcelJS, { type Borders, type Worksheet } from 'exceljs';
import { RISK_TYPES } from '../ledger/definitions/vocabularies';
import type { LibraryKind } from '../ledger/library/library-kind';
import { POWER_CATEGORIES } from '../ledger/library/power-categories';
import { LIBRARY_COLUMNS } from '../ledger/user/library-sheet';

const LINE = { style: 'thin' } as const;
const BORDER: Partial<Borders> = { top: LINE, left: LINE, bottom: LINE, right: LINE };
/** The row of the header: below the title and the line that says how the sheet is filled in. */
const HEADER_ROW = 3;
/** Rows below the entries that are ready for more. */
const READY_ROWS = 200;
const A4 = 9;

/** Sheet names, and how each sheet is filled in. They stay Chinese in every language: the sheet is the unit's own. */
const SHEETS: Readonly<Record<LibraryKind, { readonly name: string; readonly how: string }>> = {
  measures: {
    name: '措施库',
    how: '一行一条措施。编号与内置的相同就代替内置的那一条；编号空着是新增；停用填“是”则不再列为候选。没有列出的内置措施照旧可用。',
  },
  phrases: {
    name: '风险点库',
    how: '一行一条风险表述。编号与内置的相同就代替内置的那一条；编号空着是新增；停用填“是”则不再列为候选。没有列出的内置表述照旧可用。',
  },
  titles: {
    name: '文件名称库',
    how: '一行一份文件，写全称。名称与内置的相同就代替内置的那一条；已废止的写废止日期，有新文件的写替代文件；两列都空着为现行有效。',
  },
};

/** Widths of columns in characters; the rest takes the ordinary one. */
const WIDTHS: Readonly<Record<string, number>> = {
  id: 16,
  category: 14,
  stage: 8,
  owner: 20,
  frequency: 18,
  action: 46,
  evidence: 38,
  off: 8,
  riskType: 16,
  text: 60,
  title: 60,
  repealed: 14,
  successor: 60,
};

/** What may be chosen from in a column; every other takes any text. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  category: POWER_CATEGORIES.map(({ name }) => name),
  stage: ['事前', '事中', '事后'],
  riskType: RISK_TYPES.map(([name]) => name),
  off: ['是', '否'],
};

/**
 * A workbook with one library sheet, as `readLibrarySheets` reads it; the bytes of an .xlsx file.
 * @param entries values by the parts of the library's columns
 */
export async function librarySheet(
  kind: LibraryKind,
  entries: readonly Readonly<Record<string, string>>[],
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const { name, how } = SHEETS[kind];
  const sheet = workbook.addWorksheet(name);
  const columns = Object.entries(LIBRARY_COLUMNS[kind].titles);
  drawHead(sheet, name, how, columns.length);
  columns.forEach(([part, title], index) => {
    drawHeader(sheet, index + 1, title, WIDTHS[part]);
    // A number such as 采购招标-3 must never become a date.
    if (part === 'id') sheet.getColumn(index + 1).numFmt = '@';
    if (part === 'repealed') sheet.getColumn(index + 1).numFmt = 'yyyy-mm-dd';
    entries.forEach((entry, row) => {
      const cell = sheet.getCell(HEADER_ROW + 1 + row, index + 1);
      cell.value = entry[part] ?? null;
      cell.border = BORDER;
      cell.alignment = { vertical: 'top', wrapText: true };
    });
  });
  columns.forEach(([part], index) => {
    addChoices(sheet, index + 1, CHOICES[part] ?? [], HEADER_ROW + entries.length + READY_ROWS);
  });
  sheet.views = [{ state: 'frozen', ySplit: HEADER_ROW }];
  sheet.autoFilter = {
    from: { row: HEADER_ROW, column: 1 },
    to: { row: HEADER_ROW + Math.max(1, entries.length), column: columns.length },
  };
  sheet.pageSetup = {
    paperSize: A4,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: `${HEADER_ROW}:${HEADER_ROW}`,
  };
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function drawHead(sheet: Worksheet, title: string, how: string, columns: number): void {
  sheet.mergeCells(1, 1, 1, columns);
  sheet.getCell(1, 1).value = title;
  sheet.getCell(1, 1).font = { size: 16, bold: true };
  sheet.getCell(1, 1).alignment = { horizontal: 'center', vertical: 'middle' };
  sheet.getRow(1).height = 30;
  sheet.mergeCells(2, 1, 2, columns);
  sheet.getCell(2, 1).value = how;
  sheet.getCell(2, 1).alignment = { vertical: 'middle', wrapText: true };
  sheet.getRow(2).height = 34;
}

function drawHeader(sheet: Worksheet, column: number, title: string, width = 12): void {
  const cell = sheet.getCell(HEADER_ROW, column);
  cell.value = title;
  cell.font = { bold: true };
  cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE7EEF6' } };
  cell.alignment = { horizontal: 'center', vertical: 'middle' };
  cell.border = BORDER;
  sheet.getColumn(column).width = width;
  sheet.getRow(HEADER_ROW).height = 24;
}

/** The lists are short enough to stand in the rule itself. */
function addChoices(sheet: Worksheet, column: number, choices: readonly string[], lastRow: number): void {
  if (choices.length === 0) return;
  for (let row = HEADER_ROW + 1; row <= lastRow; row += 1) {
    sheet.getCell(row, column).dataValidation = {
      type: 'list',
      allowBlank: true,
      formulae: [`"${choices.join(',')}"`],
      showErrorMessage: true,
    };
  }
}
