import { type GridCell, type GridValue, numberFormatOf, TEXT_FORMAT } from '../grid/cell';
import { coerce } from '../grid/coerce';
import { cellCount, columnCount, MAX_COLUMNS, MAX_ROWS, type Rect, rowCount } from '../grid/rect';
import type { Sheet } from '../grid/sheet';
import type { Json } from '../grid/sheet-parts';
import { accessDenied, invalidArgument, wrongShape } from './api-error';
import type { CellRange } from './cell-range';
import { announceChange } from './changes';

/** A grid of what `read` gives for each cell, as the wire carries values. */
export function gridOf(rect: Rect, read: (row: number, column: number) => Json): Json[][] {
  return Array.from({ length: rowCount(rect) }, (_, down) =>
    Array.from({ length: columnCount(rect) }, (_, across) => read(rect.top + down, rect.left + across)),
  );
}

/** A value for every cell: a single one is spread, a grid must have the shape of the rectangle. */
export function spread(value: Json, rect: Rect): (row: number, column: number) => Json {
  if (!Array.isArray(value)) return () => value;
  const columns = columnCount(rect);
  if (value.length !== rowCount(rect)) throw wrongShape();
  const lines = value.map((line) => {
    if (!Array.isArray(line) || line.length !== columns) throw wrongShape();
    return line;
  });
  return (row, column) => lines[row - rect.top]?.[column - rect.left] ?? null;
}

/**
 * Calls back for every cell of a range, made where it is not stored. Whole rows and columns reach only as far as the sheet
 * is used: the grid has no looks for lines.
 */
export function eachCell(
  range: CellRange,
  visit: (cell: GridCell, row: number, column: number) => void,
): void {
  const { sheet } = range;
  const used = sheet.used(false);
  const area = {
    ...range.area,
    ...(rowCount(range.area) === MAX_ROWS ? { bottom: used?.bottom ?? -1 } : {}),
    ...(columnCount(range.area) === MAX_COLUMNS ? { right: used?.right ?? -1 } : {}),
  };
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      visit(sheet.ensure(row, column), row, column);
    }
  }
}

/** @throws {ApiError} AccessDenied when a cell of the rectangle is locked on a protected sheet */
export function assertWritable(sheet: Sheet, rect: Rect): void {
  if (!sheet.protection) return;
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    for (let column = rect.left; column <= rect.right; column += 1) {
      if (sheet.styleAt(row, column).locked !== false) throw accessDenied();
    }
  }
}

/** @throws {ApiError} AccessDenied on a protected sheet that does not allow it (`allowFormatCells`, `allowInsertRows` …) */
export function assertAllowed(sheet: Sheet, option: string): void {
  if (sheet.protection && sheet.protection.options[option] !== true) throw accessDenied();
}

/** Writes values or formulas as if typed in; null leaves a cell alone, and cells under a merge stay empty. */
export function writeValues(range: CellRange, value: Json): void {
  const { area, sheet, book } = range;
  const at = spread(value, area);
  assertWritable(sheet, area);
  let before: GridValue = '';
  let after: GridValue = '';
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const input = at(row, column);
      if (input === null || sheet.isCovered(row, column)) continue;
      if (typeof input === 'object') throw invalidArgument();
      if (input === '' && !sheet.cell(row, column)) continue;
      const cell = sheet.ensure(row, column);
      before = cell.value;
      typeInto(range, cell, input);
      after = cell.value;
    }
  }
  announceChange(book, sheet, area, cellCount(area) === 1 ? { before, after } : {});
}

function typeInto({ book, sheet }: CellRange, cell: GridCell, input: GridValue): void {
  delete cell.formula;
  delete cell.error;
  const isText = numberFormatOf(cell) === TEXT_FORMAT;
  if (typeof input !== 'string') {
    cell.value = isText ? String(input) : input;
    return;
  }
  if (input.startsWith('=') && input.length > 1 && !isText) {
    cell.formula = input;
    cell.value = book.evaluate ? book.evaluate(input, sheet) : 0;
    return;
  }
  const coerced = isText ? { value: input } : coerce(input, book.year);
  cell.value = coerced.value;
  if (coerced.error) cell.error = true;
  if (coerced.numberFormat && numberFormatOf(cell) === 'General') {
    cell.style = { ...cell.style, numberFormat: coerced.numberFormat };
  }
}

/** What the cells of a range have in common, or null when they differ. Cells that are not stored count as `missing`. */
export function common<V extends Json>(range: CellRange, missing: V, read: (cell: GridCell) => V): V | null {
  const { area, sheet } = range;
  let shared: V | undefined;
  let stored = 0;
  let differs = false;
  sheet.eachStored(area, (cell) => {
    const value = read(cell);
    stored += 1;
    if (shared === undefined) shared = value;
    else if (shared !== value) differs = true;
  });
  if (stored < cellCount(area)) {
    if (shared !== undefined && shared !== missing) return null;
    shared = missing;
  }
  return differs || shared === undefined ? null : shared;
}
