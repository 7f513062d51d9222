import {
  bounding,
  cellRect,
  columnCount,
  intersection,
  MAX_COLUMNS,
  MAX_ROWS,
  type Rect,
  rowCount,
} from '../../grid/rect';
import { itemNotFound } from '../api-error';
import { type CellRange, cellRangeOf } from '../cell-range';
import { findCells } from '../find-cells';
import { type Argument, type Definition, type HostClass, type HostObject, hostClass } from '../host-object';
import { specialCells } from '../special-cells';
import { rangeObject } from './range';
import { areasOrNull, rangeAreasObject } from './range-areas';
import { tablesIn } from './table';

function moved(range: CellRange, rect: Rect): HostObject {
  return rangeObject(range.at(rect));
}

/** Coordinates beside the range are allowed for a cell of it, as in Excel. */
function offset(range: CellRange, down: number, across: number): Rect {
  const { top, left } = range.area;
  return cellRect(top + down, left + across);
}

function other(range: CellRange, argument: Argument): CellRange {
  return cellRangeOf(range.book, argument, range.sheet);
}

function shared(range: CellRange, argument: Argument): HostObject | null {
  const second = other(range, argument);
  const rect = second.sheet === range.sheet ? intersection(range.area, second.area) : null;
  return rect && moved(range, rect);
}

function usedIn(range: CellRange, valuesOnly: Argument): HostObject | null {
  const rect = range.sheet.used(valuesOnly === true, range.area);
  return rect && moved(range, rect);
}

function existing(object: HostObject | null): HostObject {
  if (!object) throw itemNotFound();
  return object;
}

/** The block of filled cells around a range, as Ctrl+A finds it. */
function surrounding({ area, sheet }: CellRange): Rect {
  let region = area;
  for (;;) {
    const ring = {
      top: Math.max(0, region.top - 1),
      left: Math.max(0, region.left - 1),
      bottom: Math.min(MAX_ROWS - 1, region.bottom + 1),
      right: Math.min(MAX_COLUMNS - 1, region.right + 1),
    };
    const filled = sheet.used(true, ring);
    const grown = filled ? bounding(region, filled) : region;
    if (rowCount(grown) === rowCount(region) && columnCount(grown) === columnCount(region)) return region;
    region = grown;
  }
}

function merged(range: CellRange): readonly CellRange[] {
  return range.sheet.merges
    .filter((merge) => intersection(merge, range.area))
    .map((merge) => range.at(merge));
}

/** Lines that no filter and no hand has hidden. */
const viewObject: HostClass<CellRange> = hostClass('RangeView', () => ({
  get: {
    RowCount: ({ area, sheet }) => visibleRows(area, sheet.rowLines).length,
    ColumnCount: ({ area }) => columnCount(area),
    Values: ({ area, sheet }) =>
      visibleRows(area, sheet.rowLines).map((row) =>
        Array.from({ length: columnCount(area) }, (_, index) => sheet.value(row, area.left + index)),
      ),
  },
  call: { GetRange: rangeObject },
}));

function visibleRows(area: Rect, lines: ReadonlyMap<number, { hidden?: boolean }>): number[] {
  return Array.from({ length: rowCount(area) }, (_, index) => area.top + index).filter(
    (row) => !lines.get(row)?.hidden,
  );
}

/** Methods of a range that lead to other ranges. */
export const PLACES: NonNullable<Definition<CellRange>['call']> = {
  GetCell: (range, [row, column]) => moved(range, offset(range, Number(row), Number(column))),
  GetRow: (range, [row]) => {
    const at = range.area.top + Number(row);
    return moved(range, { ...range.area, top: at, bottom: at });
  },
  GetColumn: (range, [column]) => {
    const at = range.area.left + Number(column);
    return moved(range, { ...range.area, left: at, right: at });
  },
  GetLastRow: (range) => moved(range, { ...range.area, top: range.area.bottom }),
  GetLastColumn: (range) => moved(range, { ...range.area, left: range.area.right }),
  GetLastCell: (range) => moved(range, cellRect(range.area.bottom, range.area.right)),
  GetEntireRow: (range) => moved(range, { ...range.area, left: 0, right: MAX_COLUMNS - 1 }),
  GetEntireColumn: (range) => moved(range, { ...range.area, top: 0, bottom: MAX_ROWS - 1 }),
  GetRowsAbove: (range, [count]) =>
    moved(range, { ...range.area, top: range.area.top - Number(count ?? 1), bottom: range.area.top - 1 }),
  GetRowsBelow: (range, [count]) =>
    moved(range, {
      ...range.area,
      top: range.area.bottom + 1,
      bottom: range.area.bottom + Number(count ?? 1),
    }),
  GetColumnsBefore: (range, [count]) =>
    moved(range, { ...range.area, left: range.area.left - Number(count ?? 1), right: range.area.left - 1 }),
  GetColumnsAfter: (range, [count]) =>
    moved(range, { ...range.area, left: range.area.right + 1, right: range.area.right + Number(count ?? 1) }),
  GetOffsetRange: (range, [down, across]) =>
    moved(range, {
      top: range.area.top + Number(down),
      left: range.area.left + Number(across),
      bottom: range.area.bottom + Number(down),
      right: range.area.right + Number(across),
    }),
  GetResizedRange: (range, [rows, columns]) =>
    moved(range, {
      ...range.area,
      bottom: range.area.bottom + Number(rows),
      right: range.area.right + Number(columns),
    }),
  GetAbsoluteResizedRange: (range, [rows, columns]) =>
    moved(range, {
      ...range.area,
      bottom: range.area.top + Number(rows) - 1,
      right: range.area.left + Number(columns) - 1,
    }),
  GetBoundingRect: (range, [second]) => moved(range, bounding(range.area, other(range, second).area)),
  GetIntersection: (range, [second]) => existing(shared(range, second)),
  GetIntersectionOrNullObject: (range, [second]) => shared(range, second),
  GetUsedRange: (range, [valuesOnly]) =>
    usedIn(range, valuesOnly) ?? moved(range, cellRect(range.area.top, range.area.left)),
  GetUsedRangeOrNullObject: (range, [valuesOnly]) => usedIn(range, valuesOnly),
  GetSurroundingRegion: (range) => moved(range, surrounding(range)),
  GetVisibleView: viewObject,
  GetMergedAreasOrNullObject: (range) => areasOrNull(merged(range)),
  GetMergedAreas: (range) => rangeAreasObject(merged(range)),
  GetSpecialCells: (range, [kind, types]) => existing(areasOrNull(specialCells(range, kind, types))),
  GetSpecialCellsOrNullObject: (range, [kind, types]) => areasOrNull(specialCells(range, kind, types)),
  Find: (range, [text, criteria]) => {
    const [first] = findCells(range, text, criteria);
    if (!first) throw itemNotFound();
    return rangeObject(first);
  },
  FindOrNullObject: (range, [text, criteria]) => {
    const [first] = findCells(range, text, criteria);
    return first ? rangeObject(first) : null;
  },
  GetTables: (range, [fullyContained]) => tablesIn(range, fullyContained === true),
};
