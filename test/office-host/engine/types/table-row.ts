import { rowCount } from '../../grid/rect';
import type { Json } from '../../grid/sheet-parts';
import { shiftCells } from '../../grid/shift-cells';
import { invalidArgument, itemNotFound, wrongShape } from '../api-error';
import { CellRange } from '../cell-range';
import { announceChange } from '../changes';
import { type Argument, type HostClass, type HostObject, hostClass } from '../host-object';
import { assertWritable, gridOf, writeValues } from '../range-writes';
import { rangeObject } from './range';
import { bodyOf, type TablePlace } from './table';

interface Row extends TablePlace {
  readonly index: number;
}

function rowRange({ book, sheet, index, ...place }: Row): CellRange {
  const body = bodyOf({ book, sheet, ...place });
  const top = body.top + index;
  if (top > body.bottom) throw itemNotFound();
  return new CellRange(book, sheet, { ...body, top, bottom: top });
}

function remove({ book, sheet }: TablePlace, range: CellRange): void {
  const { area } = range;
  assertWritable(sheet, area);
  shiftCells(book, sheet, { rect: area, direction: 'Up' });
  announceChange(book, sheet, area, { changeType: 'RowDeleted', shiftDirection: 'ShiftCellUp' });
}

const tableRowObject: HostClass<Row> = hostClass('TableRow', () => ({
  get: {
    Index: ({ index }) => index,
    Values: (row) => gridOf(rowRange(row).area, (at, column) => row.sheet.value(at, column)),
  },
  set: { Values: (row, value) => writeValues(rowRange(row), value) },
  call: {
    GetRange: (row) => rangeObject(rowRange(row)),
    Delete: (row) => {
      remove(row, rowRange(row));
    },
  },
}));

/** The rows to add, as the wire carries them: one row, or several. */
function linesOf(values: Argument, columns: number): Json[][] {
  if (values === null || values === undefined) return [Array.from({ length: columns }, () => '')];
  if (!Array.isArray(values)) throw invalidArgument();
  const lines = values.every((line) => Array.isArray(line)) ? values : [values];
  return lines.map((line) => {
    if (!Array.isArray(line) || line.length !== columns) throw wrongShape();
    return line;
  });
}

/** Adds rows at an index, or at the end, where cells below the table move down. */
function add(place: TablePlace, index: Argument, values: Argument): HostObject {
  const { book, sheet, table } = place;
  const body = bodyOf(place);
  const lines = linesOf(values, body.right - body.left + 1);
  const count = rowCount(body);
  const at = typeof index === 'number' && index >= 0 ? index : count;
  if (at > count) throw invalidArgument();
  const top = body.top + at;
  const rect = { ...body, top, bottom: top + lines.length - 1 };
  assertWritable(sheet, rect);
  const { bottom } = table.rect;
  shiftCells(book, sheet, { rect, direction: 'Down' });
  // Rows inserted behind the last one lie outside the table's rectangle, which the shift left alone.
  if (table.rect.bottom === bottom) table.rect = { ...table.rect, bottom: bottom + lines.length };
  for (const row of sheet.rows.keys()) {
    if (row < rect.top || row > rect.bottom || at === 0) continue;
    for (let column = rect.left; column <= rect.right; column += 1) {
      const above = sheet.cell(rect.top - 1, column);
      if (above) sheet.ensure(row, column).style = above.style;
    }
  }
  writeValues(new CellRange(book, sheet, rect), lines);
  return tableRowObject({ ...place, index: at });
}

/** The rows of a table's body. */
export const tableRowsObject: HostClass<TablePlace> = hostClass('TableRowCollection', () => ({
  get: { Count: (place) => rowCount(bodyOf(place)) },
  items: (place) =>
    Array.from({ length: rowCount(bodyOf(place)) }, (_, index) => tableRowObject({ ...place, index })),
  call: {
    Add: (place, [index, values]) => add(place, index, values),
    DeleteRowsAt: (place, [index, count]) => {
      const body = bodyOf(place);
      const top = body.top + Number(index);
      const bottom = top + Number(count ?? 1) - 1;
      if (bottom > body.bottom) throw itemNotFound();
      remove(place, new CellRange(place.book, place.sheet, { ...body, top, bottom }));
    },
  },
}));
