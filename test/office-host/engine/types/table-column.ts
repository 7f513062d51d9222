import { columnCount, type Rect } from '../../grid/rect';
import { shiftCells } from '../../grid/shift-cells';
import { itemNotFound } from '../api-error';
import { CellRange } from '../cell-range';
import { type Argument, type HostClass, type HostObject, hostClass } from '../host-object';
import { gridOf, writeValues } from '../range-writes';
import { filterObject } from './auto-filter';
import { bodyOf, type TablePlace, tableRange } from './table';

interface Column extends TablePlace {
  readonly index: number;
}

/** One column out of a rectangle of the table. */
function slice(rect: Rect, index: number): Rect {
  const left = rect.left + index;
  return { ...rect, left, right: left };
}

function nameOf({ sheet, table, index }: Column): string {
  return String(sheet.value(table.rect.top, table.rect.left + index));
}

const tableColumnObject: HostClass<Column> = hostClass('TableColumn', () => ({
  id: ({ index }) => ({ Id: index + 1 }),
  get: {
    Id: ({ index }) => index + 1,
    Index: ({ index }) => index,
    Name: nameOf,
    Values: ({ table, sheet, index }) =>
      gridOf(slice(table.rect, index), (row, column) => sheet.value(row, column)),
  },
  set: {
    Name: ({ sheet, table, index }, value) => {
      sheet.ensure(table.rect.top, table.rect.left + index).value = String(value);
    },
    Values: ({ book, sheet, table, index }, value) =>
      writeValues(new CellRange(book, sheet, slice(table.rect, index)), value),
  },
  nav: { Filter: filterObject },
  call: {
    GetRange: (column) => tableRange(column, slice(column.table.rect, column.index)),
    GetDataBodyRange: (column) => tableRange(column, slice(bodyOf(column), column.index)),
    GetHeaderRowRange: (column) => {
      const { rect } = column.table;
      return tableRange(column, slice({ ...rect, bottom: rect.top }, column.index));
    },
    Delete: ({ book, sheet, table, index }) => {
      shiftCells(book, sheet, { rect: slice(table.rect, index), direction: 'Left' });
    },
  },
}));

function columns(place: TablePlace): Column[] {
  return Array.from({ length: columnCount(place.table.rect) }, (_, index) => ({ ...place, index }));
}

function find(place: TablePlace, key: string): HostObject | null {
  const found = columns(place).find((column) => nameOf(column) === key || String(column.index + 1) === key);
  return found ? tableColumnObject(found) : null;
}

/** Adds a column at an index or at the end; cells to the right of the table move on. */
function add(place: TablePlace, index: Argument, values: Argument, name: Argument): HostObject {
  const { book, sheet, table } = place;
  const count = columnCount(table.rect);
  const at = typeof index === 'number' && index >= 0 ? index : count;
  if (at > count) throw itemNotFound();
  const { right } = table.rect;
  const rect = slice(table.rect, at);
  shiftCells(book, sheet, { rect, direction: 'Right' });
  if (table.rect.right === right) table.rect = { ...table.rect, right: right + 1 };
  if (Array.isArray(values)) writeValues(new CellRange(book, sheet, rect), values);
  const header = sheet.ensure(table.rect.top, rect.left);
  if (typeof name === 'string') header.value = name;
  else if (header.value === '') header.value = `列${at + 1}`;
  return tableColumnObject({ ...place, index: at });
}

/** The columns of a table. */
export const tableColumnsObject: HostClass<TablePlace> = hostClass('TableColumnCollection', () => ({
  get: { Count: ({ table }) => columnCount(table.rect) },
  items: (place) => columns(place).map(tableColumnObject),
  item: find,
  call: { Add: (place, [index, values, name]) => add(place, index, values, name) },
}));
