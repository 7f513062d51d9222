import type { Cell } from '../../core/cell';
import type { Range } from '../../core/location';
import type { SheetRow } from '../../core/workbook';
import { eachCell } from './cell-block';
import { PLACE, rangeOf } from './find-regions';
import { readRanges } from './read-ranges';
import type { Reading } from './read-sheet';

/** Rows of a sheet as they are now. */
export interface PresentRows {
  readonly rows: ReadonlyMap<number, SheetRow>;
  /** The number format of a cell. */
  format(row: number, column: number): string;
}

/** Rows this close are read in one go. */
const GAP = 4;
/** A stray cell far out on the right does not make every row wide. */
const USUAL_WIDTH = 256;

/**
 * Reads whole rows, as wide as the sheet is used (within reason) and at least to `lastColumn`.
 * @param wanted row numbers, in any order
 */
export async function presentRows(
  reading: Reading,
  sheet: Excel.Worksheet,
  wanted: Iterable<number>,
  lastColumn: number,
): Promise<PresentRows> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(PLACE);
  await reading.context.sync();
  const right = Math.max(lastColumn, used.isNullObject ? 1 : Math.min(USUAL_WIDTH, rangeOf(used).right));
  const cells = new Map<number, Map<number, Cell>>();
  const formats = new Map<number, readonly unknown[]>();
  const asked = new Set(wanted);
  await readRanges(reading.context, sheet, runs(asked, right), reading.size, (block) => {
    block.formats.forEach((line, down) => {
      const row = block.range.top + down;
      if (!asked.has(row)) return;
      // A wide row can arrive in several blocks.
      const before = formats.get(row) ?? [];
      formats.set(row, block.range.left === 1 ? line : [...before, ...line]);
      if (!cells.has(row)) cells.set(row, new Map());
    });
    eachCell(block, reading.dates, (row, column, cell) => cells.get(row)?.set(column, cell));
  });
  const rows = new Map([...cells].map(([row, held]) => [row, { row, hidden: false, cells: held }]));
  return { rows, format: (row, column) => String(formats.get(row)?.[column - 1] ?? 'General') };
}

function runs(rows: ReadonlySet<number>, right: number): Range[] {
  const ranges: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && row - last.bottom <= GAP) last.bottom = row;
    else ranges.push({ top: row, left: 1, bottom: row, right });
  }
  return ranges;
}
