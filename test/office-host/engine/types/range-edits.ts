import {
  columnCount,
  contains,
  intersection,
  MAX_COLUMNS,
  MAX_ROWS,
  type Rect,
  rectName,
  rowCount,
} from '../../grid/rect';
import { shiftCells } from '../../grid/shift-cells';
import type { Shift } from '../../grid/shift-rect';
import { ApiError, accessDenied, invalidArgument, wrongShape } from '../api-error';
import { cellProperties, setCellProperties } from '../cell-properties';
import { type CellRange, cellRangeOf } from '../cell-range';
import { announceChange, announceSheet, EVENT } from '../changes';
import { clearCells } from '../clear-cells';
import { copyCells } from '../copy-cells';
import { findCells } from '../find-cells';
import { type Argument, type Definition, type HostClass, hostClass } from '../host-object';
import { isRecord, toJson } from '../json';
import { assertWritable } from '../range-writes';
import { rangeObject } from './range';
import { activate } from './worksheet';

/** What cells are shifted: all from the range on to the end of the sheet. */
function inTheWay({ area }: CellRange, direction: Shift['direction']): Rect {
  return direction === 'Down' || direction === 'Up'
    ? { ...area, bottom: MAX_ROWS - 1 }
    : { ...area, right: MAX_COLUMNS - 1 };
}

/** @throws {ApiError} when the shift would tear a table or a merge, or the sheet's protection forbids it */
function assertShiftable(range: CellRange, direction: Shift['direction']): void {
  const { area, sheet } = range;
  const moving = inTheWay(range, direction);
  const torn = (rect: Rect) =>
    intersection(moving, rect) !== null && !contains(widened(moving, direction), rect);
  if (sheet.tables.some((table) => torn(table.rect)) || sheet.merges.some(torn)) {
    throw new ApiError(
      'InsertDeleteConflict',
      'The insert or delete operation attempted resulted in a conflict.',
      409,
    );
  }
  if (!sheet.protection) return;
  const vertical = direction === 'Down' || direction === 'Up';
  const whole = vertical ? columnCount(area) === MAX_COLUMNS : rowCount(area) === MAX_ROWS;
  const act = direction === 'Down' || direction === 'Right' ? 'Insert' : 'Delete';
  const allowed = sheet.protection.options[`allow${act}${vertical ? 'Rows' : 'Columns'}`] === true;
  if (!whole || !allowed) throw accessDenied();
}

/** A table may begin before the place of the shift as long as it is not cut lengthwise. */
function widened(rect: Rect, direction: Shift['direction']): Rect {
  return direction === 'Down' || direction === 'Up' ? { ...rect, top: 0 } : { ...rect, left: 0 };
}

function shiftWith(
  range: CellRange,
  direction: Shift['direction'],
  changeType: string,
  word: ShiftWord,
): Rect {
  const rect = range.area;
  assertShiftable(range, direction);
  shiftCells(range.book, range.sheet, { rect, direction });
  announceChange(range.book, range.sheet, rect, { changeType, shiftDirection: word });
  return rect;
}

type ShiftWord = 'ShiftCellDown' | 'ShiftCellRight' | 'ShiftCellUp' | 'ShiftCellLeft';

function insert(range: CellRange, direction: Argument) {
  if (direction !== 'Down' && direction !== 'Right') throw invalidArgument();
  const wholeRows = columnCount(range.area) === MAX_COLUMNS;
  const wholeColumns = rowCount(range.area) === MAX_ROWS;
  const type = wholeRows ? 'RowInserted' : wholeColumns ? 'ColumnInserted' : 'CellInserted';
  const word = direction === 'Down' ? 'ShiftCellDown' : 'ShiftCellRight';
  const rect = shiftWith(range, wholeRows ? 'Down' : wholeColumns ? 'Right' : direction, type, word);
  return rangeObject(range.at(rect));
}

function remove(range: CellRange, direction: Argument): void {
  if (direction !== 'Up' && direction !== 'Left') throw invalidArgument();
  const wholeRows = columnCount(range.area) === MAX_COLUMNS;
  const wholeColumns = rowCount(range.area) === MAX_ROWS;
  const type = wholeRows ? 'RowDeleted' : wholeColumns ? 'ColumnDeleted' : 'CellDeleted';
  const word = direction === 'Up' ? 'ShiftCellUp' : 'ShiftCellLeft';
  shiftWith(range, wholeRows ? 'Up' : wholeColumns ? 'Left' : direction, type, word);
}

function merge({ sheet, area }: CellRange, across: Argument): void {
  if (sheet.tableAt(area)) throw invalidArgument();
  const rects =
    across === true
      ? Array.from({ length: rowCount(area) }, (_, index) => ({
          ...area,
          top: area.top + index,
          bottom: area.top + index,
        }))
      : [area];
  sheet.merges = sheet.merges.filter((old) => !intersection(old, area));
  sheet.merges.push(...rects);
  for (const rect of rects) {
    sheet.eachStored(rect, (cell, row, column) => {
      if (row === rect.top && column === rect.left) return;
      cell.value = '';
      delete cell.formula;
    });
  }
}

function select(range: CellRange): void {
  const { book, sheet, area } = range;
  activate(book, sheet);
  book.selection = area;
  announceSheet(book, EVENT.sheetSelection, sheet, { address: rectName(area) });
  book.emit({ type: EVENT.selection, targets: ['Workbook'], message: {} });
}

function replaceAll(range: CellRange, text: Argument, replacement: Argument, criteria: Argument): number {
  assertWritable(range.sheet, range.sheet.used(true, range.area) ?? range.area);
  const found = findCells(range, text, criteria);
  for (const { sheet, area } of found) {
    const cell = sheet.ensure(area.top, area.left);
    cell.value = String(cell.value).replaceAll(String(text), String(replacement));
    announceChange(range.book, sheet, area);
  }
  return found.length;
}

const removeDuplicatesResult: HostClass<{ removed: number; left: number }> = hostClass(
  'RemoveDuplicatesResult',
  () => ({
    get: { Removed: ({ removed }) => removed, UniqueRemaining: ({ left }) => left },
  }),
);

function removeDuplicates(range: CellRange, columns: Argument, hasHeader: Argument) {
  const { area, sheet } = range;
  assertWritable(sheet, area);
  const keys = new Set<string>();
  const wanted = Array.isArray(columns) ? columns.map(Number) : [];
  let removed = 0;
  for (let row = area.top + (hasHeader === true ? 1 : 0); row <= area.bottom - removed; ) {
    const key = JSON.stringify(wanted.map((column) => sheet.value(row, area.left + column)));
    if (keys.has(key)) {
      shiftCells(range.book, sheet, { rect: { ...area, top: row, bottom: row }, direction: 'Up' });
      removed += 1;
    } else {
      keys.add(key);
      row += 1;
    }
  }
  announceChange(range.book, sheet, area);
  return removeDuplicatesResult({ removed, left: keys.size });
}

/** Methods of a range that change the sheet. */
export const EDITS: NonNullable<Definition<CellRange>['call']> = {
  Insert: (range, [direction]) => insert(range, direction),
  Delete: (range, [direction]) => {
    remove(range, direction);
  },
  Clear: (range, [what]) => {
    clearCells(range, what);
  },
  Merge: (range, [across]) => {
    assertWritable(range.sheet, range.area);
    merge(range, across);
  },
  Unmerge: ({ sheet, area }) => {
    sheet.merges = sheet.merges.filter((rect) => !intersection(rect, area));
  },
  Select: (target) => {
    select(target);
  },
  Calculate: () => undefined,
  SetDirty: () => undefined,
  Group: () => undefined,
  Ungroup: () => undefined,
  CopyFrom: (range, [source, kind, skipBlanks]) => {
    copyCells(cellRangeOf(range.book, source, range.sheet), range, kind, skipBlanks === true);
  },
  ReplaceAll: (range, [text, replacement, criteria]) => replaceAll(range, text, replacement, criteria),
  RemoveDuplicates: (range, [columns, hasHeader]) => removeDuplicates(range, columns, hasHeader),
  GetCellProperties: (range, [wishes]) => cellProperties(range, isRecord(wishes) ? wishes : {}),
  SetCellProperties: (range, [properties]) => {
    setCellProperties(range, toJson(properties));
  },
  _ValidateArraySize: ({ area }, [rows, columns]) => {
    if (rows !== rowCount(area) || columns !== columnCount(area)) throw wrongShape();
  },
};
