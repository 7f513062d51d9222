import { type Range, rangeName } from '../../core/location';
import type { BlockSize } from './block-size';
import { type CellBlock, mayHoldErrors } from './cell-block';
import { isExcelFault } from './excel-fault';

/** Small ranges are asked for together, but a request must not grow without end either. */
const MOST_RANGES = 400;

/**
 * Reads rectangles of a sheet in blocks that fit Excel's limits, one round trip for each group of blocks.
 * @param take receives the blocks in the order of the ranges, each from top to bottom
 */
export async function readRanges(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  ranges: readonly Range[],
  size: BlockSize,
  take: (block: CellBlock) => void,
): Promise<void> {
  let waiting: readonly Range[] = ranges;
  while (waiting.length > 0) {
    const { group, rest } = nextGroup(waiting, size.cells);
    const blocks = await loadGroup(context, sheet, group, size);
    if (!blocks) continue;
    for (const block of blocks) take(block);
    waiting = rest;
  }
}

/** The blocks of a group, or null when they were too much at once and smaller ones are to be tried. */
async function loadGroup(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  group: readonly Range[],
  size: BlockSize,
): Promise<CellBlock[] | null> {
  const proxies = group.map((range) => sheet.getRange(rangeName(range)));
  for (const proxy of proxies) proxy.load(['values', 'formulas', 'numberFormat']);
  try {
    await context.sync();
    const blocks = group.map((range, index) => blockOf(range, proxies[index]));
    size.measured(
      group.reduce((sum, range) => sum + area(range), 0),
      blocks.reduce((sum, block) => sum + weight(block), 0),
    );
    return await withTypes(context, blocks, proxies);
  } catch (error) {
    if (isExcelFault(error, 'excel-too-large') && size.halve()) return null;
    throw error;
  } finally {
    for (const proxy of proxies) proxy.untrack();
  }
}

function blockOf(range: Range, proxy: Excel.Range | undefined): CellBlock {
  return {
    range,
    values: proxy?.values ?? [],
    formulas: proxy?.formulas ?? [],
    formats: proxy?.numberFormat ?? [],
    types: null,
  };
}

async function withTypes(
  context: Excel.RequestContext,
  blocks: CellBlock[],
  proxies: readonly Excel.Range[],
): Promise<CellBlock[]> {
  const suspects = blocks.map((block) => mayHoldErrors(block.values));
  if (!suspects.includes(true)) return blocks;
  proxies.forEach((proxy, index) => {
    if (suspects[index]) proxy.load('valueTypes');
  });
  await context.sync();
  return blocks.map((block, index) =>
    suspects[index] ? { ...block, types: proxies[index]?.valueTypes ?? null } : block,
  );
}

/** The first ranges that together have at most so many cells; a range that is larger is cut. */
function nextGroup(ranges: readonly Range[], cells: number): { group: Range[]; rest: Range[] } {
  const group: Range[] = [];
  let room = cells;
  for (const [index, range] of ranges.entries()) {
    if (group.length === MOST_RANGES) return { group, rest: ranges.slice(index) };
    if (area(range) <= room) {
      group.push(range);
      room -= area(range);
      continue;
    }
    if (group.length > 0) return { group, rest: ranges.slice(index) };
    const [head, ...tail] = cut(range, cells);
    return { group: [head], rest: [...tail, ...ranges.slice(index + 1)] };
  }
  return { group, rest: [] };
}

/** Cuts off the top rows; where one row is too much already, the left part of the first row. */
function cut(range: Range, cells: number): [Range, ...Range[]] {
  const rows = Math.floor(cells / (range.right - range.left + 1));
  if (rows >= 1) {
    const last = range.top + rows - 1;
    return [
      { ...range, bottom: last },
      { ...range, top: last + 1 },
    ];
  }
  const right = range.left + cells - 1;
  const first: Range = { ...range, bottom: range.top };
  const below = range.bottom > range.top ? [{ ...range, top: range.top + 1 }] : [];
  return [{ ...first, right }, { ...first, left: right + 1 }, ...below];
}

/** Cells of a range. */
export function area(range: Range): number {
  return (range.bottom - range.top + 1) * (range.right - range.left + 1);
}

/** Bytes that the block took in the answer, by and large: texts come twice and in UTF-8. */
function weight(block: CellBlock): number {
  let bytes = 0;
  block.values.forEach((row, down) => {
    row.forEach((value, across) => {
      const formula = block.formulas[down]?.[across];
      bytes += CELL_BYTES + textBytes(value) + textBytes(formula) + textBytes(block.formats[down]?.[across]);
    });
  });
  return bytes;
}

const CELL_BYTES = 12;
const BYTES_A_LETTER = 3;

function textBytes(value: unknown): number {
  return typeof value === 'string' ? value.length * BYTES_A_LETTER : 8;
}
