import type { Cell, CellValue } from '../../core/cell';
import { columnNumber, parseRangeName, type Range } from '../../core/location';
import type { Sheet, SheetRow, SheetState, Workbook } from '../../core/workbook';

/** A sheet as a test writes it down. */
export interface SheetLiteral {
  readonly name: string;
  /** From row 1 and column A on; `null` and `''` leave a cell out. */
  readonly rows?: readonly (readonly (CellValue | Cell)[])[];
  /** A1 ranges, `B2:C4`. */
  readonly merges?: readonly string[];
  readonly state?: SheetState;
  /** Row numbers from 1. */
  readonly hiddenRows?: readonly number[];
  /** Column letters, `D` or `D:F`. */
  readonly hiddenColumns?: readonly string[];
  /** A1 range. */
  readonly autoFilter?: string;
}

/** A workbook from plain literals. @throws {RangeError} when a range or a column is not well named */
export function buildWorkbook(
  path: string,
  sheets: readonly SheetLiteral[],
  rest: Partial<Pick<Workbook, 'date1904' | 'externalLinks' | 'hasMacros'>> = {},
): Workbook {
  return {
    path,
    date1904: false,
    externalLinks: [],
    hasMacros: false,
    ...rest,
    sheets: sheets.map(buildSheet),
  };
}

function buildSheet(literal: SheetLiteral): Sheet {
  return {
    name: literal.name,
    state: literal.state ?? 'visible',
    rows: buildRows(literal.rows ?? [], new Set(literal.hiddenRows)),
    merges: (literal.merges ?? []).map(rangeOf),
    hiddenColumns: (literal.hiddenColumns ?? []).map(columnsOf),
    ...(literal.autoFilter !== undefined && { autoFilter: rangeOf(literal.autoFilter) }),
  };
}

function buildRows(
  rows: readonly (readonly (CellValue | Cell)[])[],
  hiddenRows: ReadonlySet<number>,
): SheetRow[] {
  const count = Math.max(rows.length, ...hiddenRows);
  return Array.from({ length: count }, (_, index) => ({
    row: index + 1,
    hidden: hiddenRows.has(index + 1),
    cells: buildCells(rows[index] ?? []),
  })).filter((row) => row.hidden || row.cells.size > 0);
}

function buildCells(values: readonly (CellValue | Cell)[]): Map<number, Cell> {
  const cells = new Map<number, Cell>();
  values.forEach((value, index) => {
    if (value === null || value === '') return;
    cells.set(index + 1, typeof value === 'object' ? value : { value });
  });
  return cells;
}

function rangeOf(name: string): Range {
  const range = parseRangeName(name);
  if (!range) throw new RangeError(`${name} names no range`);
  return range;
}

function columnsOf(name: string): Range {
  const [first = '', last = first] = name.split(':');
  const left = columnNumber(first);
  const right = columnNumber(last);
  if (left === null || right === null) throw new RangeError(`${name} names no columns`);
  return { top: 1, left, bottom: LAST_ROW, right };
}

const LAST_ROW = 1_048_576;
