import type { CellValue } from '../../core/cell';
import { rangeName } from '../../core/location';
import { plainValue } from './cell-block';
import { hostFeatures } from './host-features';
import { type CellWrite, planWrites, rawValue, runBytes, type WriteRun } from './plan-writes';

/** Requests stay well below the 5 MB that web hosts accept. */
const CHUNK_BYTES = 1.5 * 2 ** 20;

/** What a write came to: `found` is what the cell holds afterwards. */
export interface WriteResult {
  readonly write: CellWrite;
  readonly found: CellValue;
}

/**
 * Writes cells in chunks and reads each back, because Excel drops some writes without a word.
 * @param done is told the cells of each chunk as soon as it is through: a fault in a later chunk does not undo it
 */
export async function writeCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  writes: readonly CellWrite[],
  done: (results: readonly WriteResult[]) => void,
): Promise<void> {
  for (const chunk of chunks(planWrites(writes))) {
    try {
      done(await writeChunk(context, sheet, chunk));
    } catch (error) {
      done(await whatArrived(context, sheet, chunk));
      throw error;
    }
  }
}

async function writeChunk(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  runs: readonly WriteRun[],
): Promise<WriteResult[]> {
  if (hostFeatures().conditionalFormats) context.workbook.application.suspendApiCalculationUntilNextSync();
  const proxies = runs.map((run) => {
    const range = sheet.getRange(rangeName(run.range));
    if (run.format !== null) range.numberFormat = run.writes.map(() => [run.format]);
    range.values = run.writes.map(({ value }) => [rawValue(value)]);
    range.load('values');
    return range;
  });
  return resultsOf(context, runs, proxies);
}

/** After a fault part of a chunk may have been written; what cannot be asked any more counts as not written. */
async function whatArrived(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  runs: readonly WriteRun[],
): Promise<WriteResult[]> {
  try {
    const proxies = runs.map((run) => {
      const range = sheet.getRange(rangeName(run.range));
      range.load('values');
      return range;
    });
    return await resultsOf(context, runs, proxies);
  } catch {
    return [];
  }
}

async function resultsOf(
  context: Excel.RequestContext,
  runs: readonly WriteRun[],
  proxies: readonly Excel.Range[],
): Promise<WriteResult[]> {
  await context.sync();
  const results = runs.flatMap((run, index) =>
    run.writes.map((write, down) => ({ write, found: plainValue(proxies[index]?.values[down]?.[0]) })),
  );
  for (const proxy of proxies) proxy.untrack();
  return results;
}

function chunks(runs: readonly WriteRun[]): WriteRun[][] {
  const result: WriteRun[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const run of runs) {
    const more = runBytes(run);
    if (bytes + more > CHUNK_BYTES) {
      result.push([]);
      bytes = 0;
    }
    result.at(-1)?.push(run);
    bytes += more;
  }
  return result;
}

/** Whether the cell holds what was written: Excel keeps fifteen digits of a number and one kind of line break. */
export function arrived({ write, found }: WriteResult): boolean {
  const { value } = write;
  if (value === null || value === '') return found === null || found === '';
  if (typeof value === 'number' && typeof found === 'number') {
    return Math.abs(value - found) <= Math.abs(value) * FIFTEEN_DIGITS;
  }
  if (typeof value === 'string' && typeof found === 'string') {
    return value.replace(/\r\n?/g, '\n') === found.replace(/\r\n?/g, '\n');
  }
  return value === found;
}

const FIFTEEN_DIGITS = 1e-14;
