import type { Cell } from '../../../src/core/cell';
import type { Range } from '../../../src/core/location';
import type { Sheet as CoreSheet, Workbook } from '../../../src/core/workbook';
import { createExcelDriver, type ExcelDriver } from '../../../src/workbook/excel/excel-driver';
import { Book } from '../../office-host/grid/book';
import type { GridCell } from '../../office-host/grid/cell';
import type { Rect } from '../../office-host/grid/rect';
import type { Sheet } from '../../office-host/grid/sheet';
import type { ExcelHost } from '../../office-host/host/excel-host';
import type { HostOptions } from '../../office-host/host/options';
import { loadOffice } from '../../office-host/node/load-office';

/** A workbook in the emulated Excel, with the real office.js in between. */
export interface OpenExcel {
  readonly driver: ExcelDriver;
  readonly book: Book;
  readonly host: ExcelHost;
}

/** Opens a workbook in the emulated Excel and makes its `Office` and `Excel` the globals, as in a pane. */
export async function openExcel(workbook: Workbook, options: HostOptions = {}): Promise<OpenExcel> {
  return openBook(bookOf(workbook), options);
}

/** The same with a workbook that is in the emulator already. */
export async function openBook(book: Book, options: HostOptions = {}): Promise<OpenExcel> {
  const { Office, Excel, OfficeExtension, host } = await loadOffice(book, options);
  Object.assign(globalThis, { Office, Excel, OfficeExtension });
  return { driver: createExcelDriver(), book, host };
}

/** The sheet of that name, which the test put there. */
export function sheetNamed(book: Book, name: string): Sheet {
  const sheet = book.find(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

function bookOf(workbook: Workbook): Book {
  const book = new Book();
  book.name = workbook.path;
  for (const each of workbook.sheets) fill(book.add(each.name), each);
  return book;
}

function fill(sheet: Sheet, from: CoreSheet): void {
  sheet.visibility = VISIBILITY[from.state];
  sheet.merges = from.merges.map(rectOf);
  sheet.autoFilter = from.autoFilter ? rectOf(from.autoFilter) : null;
  for (const { left, right } of from.hiddenColumns) {
    for (let column = left; column <= right; column += 1) sheet.columnLines.set(column - 1, { hidden: true });
  }
  for (const { row, hidden, cells } of from.rows) {
    if (hidden) sheet.rowLines.set(row - 1, { hidden: true });
    for (const [column, cell] of cells) store(sheet.ensure(row - 1, column - 1), cell);
  }
}

function store(stored: GridCell, { value, formula, date, error }: Cell): void {
  stored.value = error ?? value ?? '';
  if (error !== undefined) stored.error = true;
  if (formula !== undefined) stored.formula = `=${formula}`;
  if (date !== undefined)
    stored.style = { numberFormat: date.includes('T') ? 'yyyy/m/d h:mm' : 'yyyy"年"m"月"d"日"' };
}

function rectOf({ top, left, bottom, right }: Range): Rect {
  return { top: top - 1, left: left - 1, bottom: bottom - 1, right: right - 1 };
}

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;
