import type { Book } from '../../grid/book';
import { columnCount, contains, intersection, type Rect, rowCount } from '../../grid/rect';
import type { Sheet } from '../../grid/sheet';
import type { GridTable } from '../../grid/sheet-parts';
import { invalidArgument, invalidOperation, itemAlreadyExists, itemNotFound } from '../api-error';
import { CellRange, cellRangeOf } from '../cell-range';
import { EVENT } from '../changes';
import { type Definition, type HostClass, type HostObject, hostClass } from '../host-object';
import { assertWritable } from '../range-writes';
import { tableAutoFilterObject } from './auto-filter';
import { rangeObject } from './range';
import { tableColumnsObject } from './table-column';
import { tableRowsObject } from './table-row';
import { worksheetObject } from './worksheet';

/** A table on its sheet. */
export interface TablePlace {
  readonly book: Book;
  readonly sheet: Sheet;
  readonly table: GridTable;
}

/** The tables of a sheet, or of the workbook where no sheet is given. */
interface TablesOf {
  readonly book: Book;
  readonly sheet?: Sheet;
}

/** The rows between header and total. */
export function bodyOf({ table }: TablePlace): Rect {
  return {
    ...table.rect,
    top: table.rect.top + (table.showHeaders ? 1 : 0),
    bottom: table.rect.bottom - (table.showTotals ? 1 : 0),
  };
}

/** A range of the table's sheet. */
export function tableRange({ book, sheet }: TablePlace, rect: Rect): HostObject {
  return rangeObject(new CellRange(book, sheet, rect));
}

function places({ book, sheet }: TablesOf): TablePlace[] {
  return (sheet ? [sheet] : book.sheets).flatMap((each) =>
    each.tables.map((table) => ({ book, sheet: each, table })),
  );
}

function find(of: TablesOf, key: string): HostObject | null {
  const place = places(of).find(
    ({ table }) => table.id === key || table.name.toLowerCase() === key.toLowerCase(),
  );
  return place ? tableObject(place) : null;
}

function create({ book, sheet }: TablesOf, range: CellRange, hasHeaders: boolean): HostObject {
  const { area } = range;
  assertWritable(range.sheet, area);
  if (range.sheet.tableAt(area)) throw invalidArgument();
  if (range.sheet.merges.some((merge) => intersection(merge, area))) {
    throw invalidOperation('A table cannot hold merged cells.');
  }
  if (sheet && range.sheet !== sheet) throw invalidArgument();
  const id = book.next();
  const table: GridTable = {
    id: String(id),
    name: `表${id}`,
    rect: hasHeaders
      ? { ...area, bottom: Math.max(area.bottom, area.top + 1) }
      : { ...area, bottom: area.bottom + 1 },
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
    looks: {},
  };
  range.sheet.tables.push(table);
  nameColumns(range, hasHeaders);
  const message = { source: 'Local', tableId: table.id, worksheetId: range.sheet.id };
  book.emit({ type: EVENT.tableAdded, targets: [range.sheet.id, 'Workbook'], message });
  return tableObject({ book, sheet: range.sheet, table });
}

/** Every column of a table has a name, so Excel fills the gaps. */
function nameColumns({ sheet, area }: CellRange, hasHeaders: boolean): void {
  for (let column = area.left; column <= area.right; column += 1) {
    const cell = sheet.ensure(area.top, column);
    if (!hasHeaders || cell.value === '') cell.value = `列${column - area.left + 1}`;
    else cell.value = String(cell.value);
  }
}

function rename({ book, table }: TablePlace, name: string): void {
  const taken = places({ book }).some(
    (each) => each.table !== table && each.table.name.toLowerCase() === name.toLowerCase(),
  );
  if (taken) throw itemAlreadyExists();
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) throw invalidArgument();
  table.name = name;
}

const LOOKS: Readonly<Record<string, boolean>> = {
  HighlightFirstColumn: false,
  HighlightLastColumn: false,
  ShowBandedRows: true,
  ShowBandedColumns: false,
  ShowFilterButton: true,
};

function remove({ book, sheet, table }: TablePlace): void {
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
  const message = { source: 'Local', tableId: table.id, tableName: table.name, worksheetId: sheet.id };
  book.emit({ type: EVENT.tableDeleted, targets: [sheet.id, 'Workbook'], message });
}

const looksMembers: Pick<Definition<TablePlace>, 'get' | 'set'> = {
  get: Object.fromEntries(
    Object.entries(LOOKS).map(([name, missing]) => [
      name,
      ({ table }: TablePlace) => table.looks[name] ?? missing,
    ]),
  ),
  set: Object.fromEntries(
    Object.keys(LOOKS).map((name) => [
      name,
      ({ table }: TablePlace, value: unknown) => {
        table.looks[name] = value === true;
      },
    ]),
  ),
};

/** A table (list object). */
export const tableObject: HostClass<TablePlace> = hostClass('Table', () => ({
  id: ({ table }) => ({ Id: table.id }),
  get: {
    ...looksMembers.get,
    Id: ({ table }) => table.id,
    LegacyId: ({ table }) => table.id,
    Name: ({ table }) => table.name,
    ShowHeaders: ({ table }) => table.showHeaders,
    ShowTotals: ({ table }) => table.showTotals,
    Style: ({ table }) => table.style,
  },
  set: {
    ...looksMembers.set,
    Name: (place, value) => rename(place, String(value)),
    Style: ({ table }, value) => {
      table.style = String(value);
    },
    ShowTotals: ({ table }, value) => {
      if (table.showTotals === (value === true)) return;
      table.showTotals = value === true;
      table.rect = { ...table.rect, bottom: table.rect.bottom + (table.showTotals ? 1 : -1) };
    },
    ShowHeaders: ({ table }, value) => {
      if (table.showHeaders === (value === true)) return;
      table.showHeaders = value === true;
      table.rect = { ...table.rect, top: table.rect.top + (table.showHeaders ? -1 : 1) };
    },
  },
  nav: {
    Rows: tableRowsObject,
    Columns: tableColumnsObject,
    Worksheet: worksheetObject,
    AutoFilter: tableAutoFilterObject,
  },
  call: {
    GetRange: (place) => tableRange(place, place.table.rect),
    GetHeaderRowRange: (place) => {
      if (!place.table.showHeaders) throw itemNotFound();
      return tableRange(place, { ...place.table.rect, bottom: place.table.rect.top });
    },
    GetTotalRowRange: (place) => {
      if (!place.table.showTotals) throw itemNotFound();
      return tableRange(place, { ...place.table.rect, top: place.table.rect.bottom });
    },
    GetDataBodyRange: (place) => tableRange(place, bodyOf(place)),
    Resize: (place, [address]) => {
      const { area } = cellRangeOf(place.book, address, place.sheet);
      if (area.top !== place.table.rect.top || rowCount(area) < 2 || columnCount(area) < 1)
        throw invalidArgument();
      place.table.rect = area;
    },
    ConvertToRange: (place) => {
      remove(place);
      return tableRange(place, place.table.rect);
    },
    ClearFilters: () => undefined,
    ReapplyFilters: () => undefined,
    Delete: (target) => {
      remove(target);
    },
  },
  events: { DataChanged: EVENT.tableChanged, SelectionChanged: EVENT.tableSelection },
  eventTarget: ({ table }) => table.id,
}));

/** The tables of a sheet or of the workbook. */
export const tablesObject: HostClass<TablesOf> = hostClass('TableCollection', () => ({
  get: { Count: (of) => places(of).length },
  items: (of) => places(of).map(tableObject),
  item: find,
  call: {
    Add: (of, [address, hasHeaders]) =>
      create(of, cellRangeOf(of.book, address, of.sheet ?? of.book.active), hasHeaders === true),
  },
  events: { DataChanged: EVENT.tableChanged, Added: EVENT.tableAdded, Deleted: EVENT.tableDeleted },
  eventTarget: ({ sheet }) => sheet?.id ?? 'Workbook',
}));

const scopedTablesObject: HostClass<readonly TablePlace[]> = hostClass('TableScopedCollection', () => ({
  items: (all) => all.map(tableObject),
  item: (all, key) => {
    const place = all.find(({ table }) => table.id === key || table.name === key);
    return place ? tableObject(place) : null;
  },
  call: {
    GetFirst: ([first]) => {
      if (!first) throw itemNotFound();
      return tableObject(first);
    },
  },
}));

/** The tables that touch a range, or lie wholly in it. */
export function tablesIn({ book, sheet, area }: CellRange, fullyContained: boolean): HostObject {
  return scopedTablesObject(
    places({ book, sheet }).filter(({ table }) =>
      fullyContained ? contains(area, table.rect) : intersection(area, table.rect) !== null,
    ),
  );
}
