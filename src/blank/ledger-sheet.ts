import type { Borders, Workbook, Worksheet } from 'exceljs';
import type { CellValue } from '../core/cell';
import type { Field } from '../core/field';
import { freeSheetName } from '../core/free-sheet-name';
import type { Language } from '../core/language';
import type { LedgerDefinition } from '../ledger/definition';
import type { Roster } from '../ledger/roster';
import { DEFAULT_SETTINGS, type UnitSettings } from '../ledger/settings';
import { ChoiceLists } from './choice-lists';
import { choicesOf } from './choices';
import { type ColumnChoice, columnOrder } from './column-order';
import { columnWidth } from './column-width';
import { headBlock } from './head-block';
import { LABELS } from './labels';
import { validationOf } from './validations';

const LINE = { style: 'thin' } as const;
const BORDER: Partial<Borders> = { top: LINE, left: LINE, bottom: LINE, right: LINE };
/** Rows of a new sheet that are ready to be filled in. */
const READY_ROWS = 200;
/** Empty rows that are ruled, so that a sheet that is printed blank can be filled in by hand. */
const RULED_ROWS = 15;
/** In points. */
const EMPTY_ROW_HEIGHT = 28;
/** The row of the header: below the title and the head block. */
export const HEADER_ROW = 3;
/** Widest table, in characters, that an A4 sheet shows in a size one can read. */
const WIDEST_ON_A4 = 190;
const A4 = 9;
const A3 = 8;

/** What a new ledger sheet is made with beyond its definition. */
export interface LedgerSheetOptions {
  readonly language: Language;
  readonly settings?: UnitSettings;
  readonly roster?: Roster | null;
  /** The title above the table; the definition's where none is given. */
  readonly title?: string;
  /** The sheet's name, as far as a sheet may be called so; the definition's title where none is given. */
  readonly name?: string;
  /** Fewer forms: only the needed columns, unless all are asked for. */
  readonly columns?: ColumnChoice;
  /** Written after 填报单位; nothing is made up where it is not known. */
  readonly unit?: string;
  /** Rows to begin with: values by field name. */
  readonly rows?: readonly Readonly<Record<string, CellValue>>[];
}

/**
 * Adds a sheet of the ledger to a new workbook: title, head block, header, drop-downs, hints, frozen header and print
 * set-up (landscape A4, A3 for a wide one, header repeated). What recognises ledgers knows each of its columns by the canonical title.
 */
export function addLedgerSheet(
  workbook: Workbook,
  definition: LedgerDefinition,
  options: LedgerSheetOptions,
): Worksheet {
  const taken = workbook.worksheets.map(({ name }) => name);
  const sheet = workbook.addWorksheet(freeSheetName(options.name ?? definition.title, taken));
  const fields = columnOrder(definition, options.columns ?? 'needed');
  drawHead(sheet, definition, fields.length, options);
  drawHeader(sheet, fields);
  const rows = options.rows ?? [];
  for (let index = 0; index < Math.max(rows.length, RULED_ROWS); index += 1) {
    drawRow(sheet, HEADER_ROW + 1 + index, fields, rows[index] ?? {});
  }
  const lastRow = HEADER_ROW + Math.max(READY_ROWS, rows.length);
  addValidations(workbook, sheet, fields, lastRow, options);
  sheet.views = [{ state: 'frozen', ySplit: HEADER_ROW }];
  sheet.pageSetup = {
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: `${HEADER_ROW}:${HEADER_ROW}`,
  };
  const width = fields.reduce((sum, field) => sum + columnWidth(field), 0);
  // The library's types do not know A3.
  Object.assign(sheet.pageSetup, { paperSize: width > WIDEST_ON_A4 ? A3 : A4 });
  sheet.headerFooter = { oddFooter: '第 &P 页 共 &N 页' };
  return sheet;
}

function drawHead(
  sheet: Worksheet,
  definition: LedgerDefinition,
  columns: number,
  { title = definition.title, unit = '' }: LedgerSheetOptions,
): void {
  sheet.mergeCells(1, 1, 1, columns);
  const cell = sheet.getCell(1, 1);
  cell.value = title;
  cell.font = { size: 18, bold: true };
  cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
  sheet.getRow(1).height = 34;
  for (const { text, from, to } of headBlock(definition.head, unit, columns)) {
    sheet.mergeCells(2, from, 2, to);
    sheet.getCell(2, from).value = text;
  }
}

function drawHeader(sheet: Worksheet, fields: readonly Field[]): void {
  fields.forEach((field, index) => {
    const cell = sheet.getCell(HEADER_ROW, index + 1);
    cell.value = field.title;
    cell.font = { bold: true };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE7EEF6' } };
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
    cell.border = BORDER;
    const column = sheet.getColumn(index + 1);
    column.width = columnWidth(field);
    if (field.type === 'date') column.numFmt = 'yyyy-mm-dd';
    // Numbers that are names, such as 001, must stay as they are typed.
    if (field.kind === 'number-id') column.numFmt = '@';
  });
  sheet.getRow(HEADER_ROW).height = 30;
}

/** Text goes in as text, whatever it begins with; a day becomes a date of Excel's. */
function drawRow(
  sheet: Worksheet,
  row: number,
  fields: readonly Field[],
  values: Readonly<Record<string, CellValue>>,
): void {
  if (Object.keys(values).length === 0) sheet.getRow(row).height = EMPTY_ROW_HEIGHT;
  fields.forEach((field, index) => {
    const cell = sheet.getCell(row, index + 1);
    cell.border = BORDER;
    cell.alignment = { vertical: 'top', wrapText: true };
    const value = values[field.name] ?? null;
    const isDay = field.type === 'date' && typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
    if (value !== null) cell.value = isDay ? new Date(`${value}T00:00:00Z`) : value;
  });
}

/** The library writes equal rules of neighbouring cells as one over their range. */
function addValidations(
  workbook: Workbook,
  sheet: Worksheet,
  fields: readonly Field[],
  lastRow: number,
  { language, settings = DEFAULT_SETTINGS, roster = null }: LedgerSheetOptions,
): void {
  const labels = LABELS[language];
  const lists = new ChoiceLists(workbook, labels.choicesSheet);
  fields.forEach((field, index) => {
    const choices = choicesOf(field, settings, roster);
    const range = choices === null ? null : lists.rangeFor(field, choices);
    const validation = validationOf(field, choices, range, labels);
    if (validation === null) return;
    for (let row = HEADER_ROW + 1; row <= lastRow; row += 1) {
      sheet.getCell(row, index + 1).dataValidation = validation;
    }
  });
}
