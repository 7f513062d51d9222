import { type CellStyle, GENERAL, type GridCell, numberFormatOf } from '../../grid/cell';
import { displayText } from '../../grid/display-text';
import { cellCount, columnCount, MAX_COLUMNS, MAX_ROWS, type Rect, rowCount } from '../../grid/rect';
import type { Json } from '../../grid/sheet-parts';
import { ApiError, invalidArgument } from '../api-error';
import type { CellRange } from '../cell-range';
import { announceSheet, EVENT, valueType } from '../changes';
import { type HostClass, hostClass } from '../host-object';
import { isRecord } from '../json';
import { assertAllowed, eachCell, gridOf, spread, writeValues } from '../range-writes';
import { conditionalFormatsObject } from './conditional-format';
import { dataValidationObject } from './data-validation';
import { EDITS } from './range-edits';
import { rangeFormatObject } from './range-format';
import { PLACES } from './range-places';
import { worksheetObject } from './worksheet';

/** The most cells that one answer carries, as on the web. */
const MOST_CELLS = 5_000_000;

/** A grid of what each cell says; whole rows and columns have no values to load, as in Excel. */
function table(
  read: (cell: GridCell | undefined, style: () => CellStyle) => Json,
): (range: CellRange) => Json {
  return ({ area, sheet }) => {
    if (rowCount(area) === MAX_ROWS || columnCount(area) === MAX_COLUMNS) return null;
    if (cellCount(area) > MOST_CELLS) {
      throw new ApiError('ResponsePayloadSizeLimitExceeded', 'The response is too large.', 413);
    }
    return gridOf(area, (row, column) => read(sheet.cell(row, column), () => sheet.styleAt(row, column)));
  };
}

const values = table((cell) => cell?.value ?? '');
const formulas = table((cell) => cell?.formula ?? cell?.value ?? '');
/** Cells that are not stored have the format of their column. */
const numberFormats = table((_cell, style) => style().numberFormat ?? GENERAL);

function setNumberFormat(range: CellRange, value: Json): void {
  assertAllowed(range.sheet, 'allowFormatCells');
  const at = spread(value, range.area);
  eachCell(range, (cell, row, column) => {
    const format = at(row, column);
    if (format !== null) cell.style = { ...cell.style, numberFormat: String(format) };
  });
  announceSheet(range.book, EVENT.sheetFormat, range.sheet);
}

function isHidden({ sheet, area }: CellRange, lines: 'rowLines' | 'columnLines'): boolean | null {
  const [first, last] = lines === 'rowLines' ? [area.top, area.bottom] : [area.left, area.right];
  let hidden = 0;
  for (const [index, line] of sheet[lines]) if (index >= first && index <= last && line.hidden) hidden += 1;
  if (hidden === 0) return false;
  return hidden === last - first + 1 ? true : null;
}

function hide({ book, sheet, area }: CellRange, lines: 'rowLines' | 'columnLines', hidden: boolean): void {
  assertAllowed(sheet, lines === 'rowLines' ? 'allowFormatRows' : 'allowFormatColumns');
  const [first, last] = lines === 'rowLines' ? [area.top, area.bottom] : [area.left, area.right];
  for (let index = first; index <= last; index += 1) {
    sheet[lines].set(index, { ...sheet[lines].get(index), hidden });
  }
  if (lines === 'rowLines') announceSheet(book, EVENT.sheetRowHidden, sheet);
}

function setHyperlink(range: CellRange, value: Json): void {
  if (!isRecord(value)) throw invalidArgument();
  const address = value.address ?? (value.documentReference ? `#${value.documentReference}` : '');
  eachCell(range, (cell) => {
    cell.hyperlink = String(address);
    if (typeof value.textToDisplay === 'string') cell.value = value.textToDisplay;
    else if (cell.value === '') cell.value = String(address);
  });
}

function hyperlink({ sheet, area }: CellRange): Json {
  const link = sheet.cell(area.top, area.left)?.hyperlink;
  if (link === undefined) return null;
  return link.startsWith('#') ? { documentReference: link.slice(1) } : { address: link };
}

/** Distances from the corner of the sheet, in points of standard rows and columns. */
function box(area: Rect): { top: number; left: number; height: number; width: number } {
  return {
    top: area.top * 14.25,
    left: area.left * 47,
    height: rowCount(area) * 14.25,
    width: columnCount(area) * 47,
  };
}

/** A rectangle of cells. */
export const rangeObject: HostClass<CellRange> = hostClass('Range', () => ({
  get: {
    Address: ({ sheet, area }) => sheet.address(area),
    AddressLocal: ({ sheet, area }) => sheet.address(area),
    RowIndex: ({ area }) => area.top,
    ColumnIndex: ({ area }) => area.left,
    RowCount: ({ area }) => rowCount(area),
    ColumnCount: ({ area }) => columnCount(area),
    CellCount: ({ area }) => (cellCount(area) > 2 ** 31 - 1 ? -1 : cellCount(area)),
    Values: values,
    Text: table(displayText),
    Formulas: formulas,
    FormulasLocal: formulas,
    ValueTypes: table((cell) => valueType(cell?.value ?? '', cell)),
    NumberFormat: numberFormats,
    NumberFormatLocal: numberFormats,
    NumberFormatCategories: table((cell) => (numberFormatOf(cell) === GENERAL ? 'General' : 'Custom')),
    RowHidden: (range) => isHidden(range, 'rowLines'),
    ColumnHidden: (range) => isHidden(range, 'columnLines'),
    Hidden: (range) => isHidden(range, 'rowLines') === true || isHidden(range, 'columnLines') === true,
    IsEntireRow: ({ area }) => columnCount(area) === MAX_COLUMNS,
    IsEntireColumn: ({ area }) => rowCount(area) === MAX_ROWS,
    Style: () => '常规',
    HasSpill: () => false,
    Hyperlink: hyperlink,
    Top: ({ area }) => box(area).top,
    Left: ({ area }) => box(area).left,
    Height: ({ area }) => box(area).height,
    Width: ({ area }) => box(area).width,
  },
  set: {
    Values: writeValues,
    Formulas: writeValues,
    FormulasLocal: writeValues,
    NumberFormat: setNumberFormat,
    NumberFormatLocal: setNumberFormat,
    RowHidden: (range, value) => hide(range, 'rowLines', value === true),
    ColumnHidden: (range, value) => hide(range, 'columnLines', value === true),
    Hyperlink: setHyperlink,
  },
  nav: {
    Format: (range) => rangeFormatObject([range]),
    Worksheet: worksheetObject,
    DataValidation: (range) => dataValidationObject([range]),
    ConditionalFormats: (range) => conditionalFormatsObject([range]),
  },
  call: { ...PLACES, ...EDITS },
}));
