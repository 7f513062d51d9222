import { UserError } from '../../core/errors';
import type { Range } from '../../core/location';
import { rangeName } from '../../core/location';
import { area } from './read-ranges';

/** Up to this size a rectangle is read as it is, blanks included. */
const DENSE_CELLS = 200_000;
const SLICES = 16;
/** Blanks count here too: one cell too far out must not make the pane read for hours. */
export const MOST_CELLS = 5_000_000;

/**
 * Rectangles that together hold all values of a sheet. A sheet with a stray cell in its last row has a used range of
 * billions of cells: a large range is cut into slices, and each is asked for what it really uses.
 * @throws {UserError} `workbook-too-many-cells`
 */
export async function findRegions(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  path: string,
): Promise<Range[]> {
  const whole = sheet.getUsedRangeOrNullObject(true);
  whole.load(PLACE);
  await context.sync();
  const regions: Range[] = [];
  let asked = whole.isNullObject ? [] : [rangeOf(whole)];
  let cells = 0;
  while (asked.length > 0) {
    const slices: Range[] = [];
    for (const range of asked) {
      if (area(range) > DENSE_CELLS) {
        slices.push(...slice(range));
        continue;
      }
      regions.push(range);
      cells += area(range);
      if (cells > MOST_CELLS) throw new UserError('workbook-too-many-cells', { path, limit: MOST_CELLS });
    }
    asked = await usedParts(context, sheet, slices);
  }
  return regions.sort((a, b) => a.top - b.top || a.left - b.left);
}

async function usedParts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  slices: readonly Range[],
): Promise<Range[]> {
  if (slices.length === 0) return [];
  const parts = slices.map((range) => sheet.getRange(rangeName(range)).getUsedRangeOrNullObject(true));
  for (const part of parts) part.load(PLACE);
  await context.sync();
  return parts.filter((part) => !part.isNullObject).map(rangeOf);
}

/** What `rangeOf` needs loaded. */
export const PLACE = ['rowIndex', 'columnIndex', 'rowCount', 'columnCount'];

/** The place of a range whose `PLACE` is loaded. Excel counts from 0. */
export function rangeOf(range: Excel.Range): Range {
  return {
    top: range.rowIndex + 1,
    left: range.columnIndex + 1,
    bottom: range.rowIndex + range.rowCount,
    right: range.columnIndex + range.columnCount,
  };
}

function slice(range: Range): Range[] {
  const rows = range.bottom - range.top + 1;
  if (rows > 1) return spans(range.top, range.bottom).map(([top, bottom]) => ({ ...range, top, bottom }));
  return spans(range.left, range.right).map(([left, right]) => ({ ...range, left, right }));
}

/** Cuts a span of numbers into at most `SLICES` parts. */
export function spans(first: number, last: number): [number, number][] {
  const step = Math.ceil((last - first + 1) / SLICES);
  const parts: [number, number][] = [];
  for (let start = first; start <= last; start += step) parts.push([start, Math.min(last, start + step - 1)]);
  return parts;
}
