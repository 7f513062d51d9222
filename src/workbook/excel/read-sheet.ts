import type { Cell } from '../../core/cell';
import type { Range } from '../../core/location';
import type { Sheet, SheetRow, SheetState } from '../../core/workbook';
import type { BlockSize } from './block-size';
import { type DateFormats, eachCell } from './cell-block';
import { findRegions } from './find-regions';
import { hiddenLines } from './hidden-lines';
import { readRanges } from './read-ranges';
import type { SheetFrames } from './sheet-frames';

/** What reading needs besides the sheet. */
export interface Reading {
  readonly context: Excel.RequestContext;
  readonly size: BlockSize;
  readonly dates: DateFormats;
  readonly frames: SheetFrames;
  /** The workbook's name, for faults. */
  readonly path: string;
}

/** Reads a sheet whose `name` and `visibility` are loaded. @throws {UserError} when it cannot be read */
export async function readSheet(reading: Reading, sheet: Excel.Worksheet): Promise<Sheet> {
  const { context } = reading;
  const regions = await findRegions(context, sheet, reading.path);
  const cells = await readCells(reading, sheet, regions);
  const box = bounds(regions);
  const hiddenRows = box ? await hiddenLines(context, sheet, 'rows', box.top, box.bottom) : [];
  const hiddenColumns = box ? await hiddenLines(context, sheet, 'columns', box.left, box.right) : [];
  const frame = await reading.frames.frame(sheet, sheet.name);
  return {
    name: sheet.name,
    state: stateOf(sheet.visibility),
    rows: sheetRows(cells, hiddenRows),
    hiddenColumns: hiddenColumns.map(([left, right]) => ({ top: 1, left, bottom: LAST_ROW, right })),
    ...frame,
  };
}

/** Cells by row and column. */
export type CellRows = Map<number, Map<number, Cell>>;

/** The cells of rectangles that do not overlap, in rows; rows and columns ascend. */
export async function readCells(
  reading: Reading,
  sheet: Excel.Worksheet,
  ranges: readonly Range[],
): Promise<CellRows> {
  const found: CellRows = new Map();
  await readRanges(reading.context, sheet, ranges, reading.size, (block) =>
    eachCell(block, reading.dates, (row, column, cell) => {
      const cells = found.get(row) ?? new Map<number, Cell>();
      found.set(row, cells.set(column, cell));
    }),
  );
  return new Map(
    [...found]
      .sort(([a], [b]) => a - b)
      .map(([row, cells]) => [row, new Map([...cells].sort(([a], [b]) => a - b))]),
  );
}

function sheetRows(cells: CellRows, hidden: readonly (readonly [number, number])[]): SheetRow[] {
  const rows = new Map<number, SheetRow>();
  for (const [row, held] of cells) rows.set(row, { row, hidden: false, cells: held });
  for (const [first, last] of hidden) {
    for (let row = first; row <= last; row += 1)
      rows.set(row, { row, hidden: true, cells: cells.get(row) ?? new Map() });
  }
  return [...rows.values()].sort((a, b) => a.row - b.row);
}

function bounds(regions: readonly Range[]): Range | null {
  return regions.reduce<Range | null>(
    (box, range) =>
      box
        ? {
            top: Math.min(box.top, range.top),
            left: Math.min(box.left, range.left),
            bottom: Math.max(box.bottom, range.bottom),
            right: Math.max(box.right, range.right),
          }
        : range,
    null,
  );
}

function stateOf(visibility: Excel.Worksheet['visibility']): SheetState {
  if (visibility === 'Visible') return 'visible';
  return visibility === 'VeryHidden' ? 'veryHidden' : 'hidden';
}

const LAST_ROW = 1_048_576;
