import type { Book } from '../../grid/book';
import { copySheet, freeSheetName } from '../../grid/copy-sheet';
import { cellRect, WHOLE_SHEET } from '../../grid/rect';
import type { Sheet } from '../../grid/sheet';
import type { Json } from '../../grid/sheet-parts';
import { accessDenied, invalidArgument, invalidOperation, itemNotFound } from '../api-error';
import { CellRange, cellRangeOf } from '../cell-range';
import { announceSheet, EVENT } from '../changes';
import { findCells } from '../find-cells';
import { type Argument, type HostClass, type HostObject, hostClass, isHostObject } from '../host-object';
import { autoFilterObject } from './auto-filter';
import { commentsObject } from './comment';
import { customPropertiesObject } from './custom-property';
import { freezePanesObject } from './freeze-panes';
import { namesObject } from './name';
import { notesObject } from './note';
import { pageLayoutObject } from './page-layout';
import { protectionObject } from './protection';
import { rangeObject } from './range';
import { areasOrNull, rangeAreasObject } from './range-areas';
import { tablesObject } from './table';
import { assertSheetName } from './worksheets';

/** A sheet in its workbook. */
export interface SheetPlace {
  readonly book: Book;
  readonly sheet: Sheet;
}

/** Events that sheets and the collection of sheets have. */
export const SHEET_EVENTS = {
  DataChanged: EVENT.sheetChanged,
  Activated: EVENT.sheetActivated,
  Deactivated: EVENT.sheetDeactivated,
  SelectionChanged: EVENT.sheetSelection,
  Calculated: EVENT.sheetCalculated,
  FormatChanged: EVENT.sheetFormat,
  RowHiddenChanged: EVENT.sheetRowHidden,
  ProtectionChanged: EVENT.sheetProtection,
  NameChanged: EVENT.sheetName,
  VisibilityChanged: EVENT.sheetVisibility,
} as const;

/** The sheet at an index (-1 for the last), hidden ones left out on demand. */
export function sheetOf(book: Book, visibleOnly: boolean, index: number): SheetPlace {
  const sheet = book.sheets.filter((each) => !visibleOnly || each.visibility === 'Visible').at(index);
  if (!sheet) throw itemNotFound();
  return { book, sheet };
}

/** Shows a sheet, and tells who listens. */
export function activate(book: Book, sheet: Sheet): void {
  if (sheet.visibility !== 'Visible') throw invalidOperation('A hidden worksheet cannot be activated.');
  const before = book.active;
  if (before === sheet) return;
  book.active = sheet;
  book.selection = cellRect(0, 0);
  announceSheet(book, EVENT.sheetDeactivated, before);
  announceSheet(book, EVENT.sheetActivated, sheet);
}

function neighbour({ book, sheet }: SheetPlace, step: number, visibleOnly: unknown): HostObject | null {
  const sheets = book.sheets.filter((each) => visibleOnly !== true || each.visibility === 'Visible');
  const index = sheets.indexOf(sheet) + step;
  const found = sheets[index];
  return found ? worksheetObject({ book, sheet: found }) : null;
}

function orThrow(object: HostObject | null): HostObject {
  if (!object) throw itemNotFound();
  return object;
}

function used({ book, sheet }: SheetPlace, valuesOnly: unknown): CellRange | null {
  const rect = sheet.used(valuesOnly === true);
  return rect && new CellRange(book, sheet, rect);
}

function whole({ book, sheet }: SheetPlace): CellRange {
  return new CellRange(book, sheet, WHOLE_SHEET);
}

function rename({ book, sheet }: SheetPlace, value: Json): void {
  if (book.structureProtected) throw accessDenied();
  const nameBefore = sheet.name;
  assertSheetName(book, String(value), sheet.id);
  sheet.name = String(value);
  announceSheet(book, EVENT.sheetName, sheet, { nameBefore, nameAfter: sheet.name });
}

function remove({ book, sheet }: SheetPlace): void {
  if (book.structureProtected) throw accessDenied();
  const visible = book.sheets.filter((each) => each.visibility === 'Visible');
  if (visible.length < 2 && visible[0] === sheet) {
    throw invalidOperation('A workbook must contain at least one visible worksheet.');
  }
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  announceSheet(book, EVENT.sheetDeleted, sheet);
}

function copy(place: SheetPlace, position: Argument, relative: Argument): HostObject {
  const { book, sheet } = place;
  if (book.structureProtected) throw accessDenied();
  const index = isHostObject(relative) ? sheetIndex(book, relative) : book.sheets.indexOf(sheet);
  const places: Readonly<Record<string, number>> = { Beginning: 0, Before: index, After: index + 1 };
  const at = places[String(position)] ?? book.sheets.length;
  return worksheetObject({ book, sheet: copySheet(book, sheet, freeSheetName(book, sheet.name), at) });
}

function sheetIndex(book: Book, object: HostObject): number {
  const [id] = Object.values(object.keys());
  return book.sheets.findIndex((sheet) => sheet.id === id);
}

/** A worksheet. */
export const worksheetObject: HostClass<SheetPlace> = hostClass('Worksheet', () => ({
  id: ({ sheet }) => ({ Id: sheet.id }),
  get: {
    Id: ({ sheet }) => sheet.id,
    Name: ({ sheet }) => sheet.name,
    Position: ({ book, sheet }) => book.sheets.indexOf(sheet),
    Visibility: ({ sheet }) => sheet.visibility,
    TabColor: ({ sheet }) => sheet.tabColor,
    ShowGridlines: ({ sheet }) => sheet.showGridlines,
    ShowHeadings: ({ sheet }) => sheet.showHeadings,
    EnableCalculation: () => true,
    StandardWidth: () => 8.38,
    StandardHeight: () => 14.25,
    TabId: ({ book, sheet }) => book.sheets.indexOf(sheet) + 1,
  },
  set: {
    Name: rename,
    Visibility: (place, value) => {
      const { book, sheet } = place;
      if (value !== 'Visible' && value !== 'Hidden' && value !== 'VeryHidden') throw invalidArgument();
      const others = book.sheets.some((each) => each !== sheet && each.visibility === 'Visible');
      if (value !== 'Visible' && !others) throw invalidOperation('At least one worksheet must be visible.');
      sheet.visibility = value;
      announceSheet(book, EVENT.sheetVisibility, sheet);
    },
    Position: ({ book, sheet }, value) => {
      book.sheets.splice(book.sheets.indexOf(sheet), 1);
      book.sheets.splice(Number(value), 0, sheet);
    },
    TabColor: ({ sheet }, value) => {
      sheet.tabColor = String(value);
    },
    ShowGridlines: ({ sheet }, value) => {
      sheet.showGridlines = value === true;
    },
    // The name under which the library of 2022 writes the property, unlike the one under which it reads it.
    Gridlines: ({ sheet }, value) => {
      sheet.showGridlines = value === true;
    },
    ShowHeadings: ({ sheet }, value) => {
      sheet.showHeadings = value === true;
    },
  },
  nav: {
    Tables: tablesObject,
    Names: namesObject,
    Comments: commentsObject,
    Notes: notesObject,
    FreezePanes: freezePanesObject,
    Protection: protectionObject,
    PageLayout: pageLayoutObject,
    AutoFilter: autoFilterObject,
    CustomProperties: ({ sheet }) => customPropertiesObject(sheet),
  },
  call: {
    GetRange: (place, [address]) =>
      rangeObject(
        address === undefined || address === null || address === ''
          ? whole(place)
          : cellRangeOf(place.book, address, place.sheet),
      ),
    GetRanges: ({ book, sheet }, [addresses]) =>
      rangeAreasObject(
        String(addresses)
          .split(',')
          .map((address) => cellRangeOf(book, address.trim(), sheet)),
      ),
    GetCell: (place, [row, column]) => rangeObject(whole(place).at(cellRect(Number(row), Number(column)))),
    GetRangeByIndexes: (place, [row, column, rows, columns]) =>
      rangeObject(
        whole(place).at({
          top: Number(row),
          left: Number(column),
          bottom: Number(row) + Number(rows) - 1,
          right: Number(column) + Number(columns) - 1,
        }),
      ),
    GetUsedRange: (place, [valuesOnly]) =>
      rangeObject(used(place, valuesOnly) ?? whole(place).at(cellRect(0, 0))),
    GetUsedRangeOrNullObject: (place, [valuesOnly]) => {
      const range = used(place, valuesOnly);
      return range && rangeObject(range);
    },
    FindAll: (place, [text, criteria]) => {
      const found = findCells(whole(place), text, criteria);
      if (found.length === 0) throw itemNotFound();
      return rangeAreasObject(found);
    },
    FindAllOrNullObject: (place, [text, criteria]) => areasOrNull(findCells(whole(place), text, criteria)),
    GetNext: (place, [visibleOnly]) => orThrow(neighbour(place, 1, visibleOnly)),
    GetNextOrNullObject: (place, [visibleOnly]) => neighbour(place, 1, visibleOnly),
    GetPrevious: (place, [visibleOnly]) => orThrow(neighbour(place, -1, visibleOnly)),
    GetPreviousOrNullObject: (place, [visibleOnly]) => neighbour(place, -1, visibleOnly),
    Copy: (place, [position, relative]) => copy(place, position, relative),
    Activate: ({ book, sheet }) => {
      activate(book, sheet);
    },
    Calculate: () => undefined,
    Delete: (target) => {
      remove(target);
    },
  },
  events: SHEET_EVENTS,
  eventTarget: ({ sheet }) => sheet.id,
}));
