import type { CellValue } from '../../core/cell';
import type { Range } from '../../core/location';
import { mayBeCoerced } from './text-in-cell';

/** One cell as it is to be. */
export interface CellWrite {
  /** 1-based. */
  readonly row: number;
  /** 1-based. */
  readonly column: number;
  readonly value: CellValue;
  /** The number format the cell has now. */
  readonly format: string;
  /** The number format to put back: when a change is undone. */
  readonly restore?: string;
}

/** Cells below one another that are written at once. */
export interface WriteRun {
  readonly range: Range;
  readonly writes: readonly CellWrite[];
  /** The number format to set before the values, or null to leave it. */
  readonly format: string | null;
}

const TEXT = '@';
const GENERAL = 'General';
/** Long enough to save requests, short enough for a chunk. */
const MOST_ROWS = 1_000;

/** Joins the writes of neighbouring rows of a column that need the same number format. */
export function planWrites(writes: readonly CellWrite[]): WriteRun[] {
  const sorted = [...writes].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { writes: CellWrite[]; format: string | null }[] = [];
  for (const write of sorted) {
    const format = formatFor(write);
    const run = runs.at(-1);
    const last = run?.writes.at(-1);
    const follows = last?.column === write.column && last.row + 1 === write.row;
    if (run && follows && run.format === format && run.writes.length < MOST_ROWS) run.writes.push(write);
    else runs.push({ writes: [write], format });
  }
  return runs.flatMap(({ writes: cells, format }) => {
    const [first] = cells;
    if (!first) return [];
    const range: Range = {
      top: first.row,
      left: first.column,
      bottom: first.row + cells.length - 1,
      right: first.column,
    };
    return [{ range, writes: cells, format }];
  });
}

/** The number format that the cell needs for the value to arrive as it is, or null when the present one does. */
export function formatFor({ value, format, restore }: CellWrite): string | null {
  const kept = restore ?? format;
  const wanted = neededFormat(value, kept);
  return wanted === format ? null : wanted;
}

function neededFormat(value: CellValue, format: string): string {
  if (value === null || value === '') return format;
  // In a cell of text format a number would become a text.
  if (typeof value !== 'string') return format === TEXT ? GENERAL : format;
  // An apostrophe in front is an apostrophe lost in the one format and kept in the other: `rawValue` writes it for General.
  if (value.startsWith("'")) return format === TEXT ? GENERAL : format;
  return mayBeCoerced(value) ? TEXT : format;
}

/** The value as it is handed to Excel. The empty text clears a cell; null would leave it alone. */
export function rawValue(value: CellValue): string | number | boolean {
  if (value === null) return '';
  return typeof value === 'string' && value.startsWith("'") ? `'${value}` : value;
}

/** Bytes that a run adds to a request, by and large. */
export function runBytes(run: WriteRun): number {
  return run.writes.reduce(
    (sum, { value }) => sum + (typeof value === 'string' ? value.length * BYTES_A_LETTER : 0) + BYTES_A_CELL,
    BYTES_A_RUN,
  );
}

const BYTES_A_LETTER = 3;
const BYTES_A_CELL = 12;
/** Finding the range, keeping it, setting format and values, reading them back. */
const BYTES_A_RUN = 1_200;
