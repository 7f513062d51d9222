/** Where something is: a sheet, and inside it a cell. Rows and columns count from 1. */
export interface Location {
  readonly sheet: string;
  /** 1-based row, or null for a whole sheet or file. */
  readonly row: number | null;
  /** 1-based column, or null for a whole row, sheet or file. */
  readonly column: number | null;
  /** The file, where several are judged together. */
  readonly path?: string;
}

/** The location with the file it lies in, for issues that speak of several files. */
export function inFile(at: Location, path: string): Location {
  return { ...at, path };
}

/** A rectangle of cells, both ends included, 1-based. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * Column letters for a 1-based column number: 1 → `A`, 28 → `AB`.
 * @throws {RangeError} below 1 or above 16384 (XFD), the last column of a sheet
 */
export function columnLetters(column: number): string {
  if (!Number.isInteger(column) || column < 1 || column > MAX_COLUMN) {
    throw new RangeError(`column ${column} is outside 1..${MAX_COLUMN}`);
  }
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** 1-based column number for column letters in either case, or null when they name no column of a sheet. */
export function columnNumber(letters: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return null;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column <= MAX_COLUMN ? column : null;
}

/** A sheet's name as formulas and links write it: `'二季度'`, with its own quotes doubled. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** The sheet that a reference (`'年 度'!$A$1`) names; null where it names none. */
export function sheetOfReference(reference: string): string | null {
  const [, quoted, plain] = /^\$?(?:'((?:[^']|'')*)'|([^'!]+))[.!]/.exec(reference) ?? [];
  return quoted?.replaceAll("''", "'") ?? plain ?? null;
}

/** `H7` for row 7, column 8. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** Row and column of an A1 name (`$H$7` too), or null when it names no cell of a sheet. */
export function parseCellName(name: string): { row: number; column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(name);
  if (!match?.[1] || !match[2]) return null;
  const column = columnNumber(match[1]);
  const row = Number(match[2]);
  return column === null || row > MAX_ROW ? null : { row, column };
}

/** `A3:J4`; a single cell is written as one name. */
export function rangeName(range: Range): string {
  const first = cellName(range.top, range.left);
  const last = cellName(range.bottom, range.right);
  return first === last ? first : `${first}:${last}`;
}

/** The rectangle an A1 range names, corners in any order, or null when it names none. */
export function parseRangeName(name: string): Range | null {
  const [first, last = first, ...rest] = name.split(':');
  if (first === undefined || last === undefined || rest.length > 0) return null;
  const a = parseCellName(first);
  const b = parseCellName(last);
  if (!a || !b) return null;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

/** Whether the cell lies in the rectangle. */
export function inRange(range: Range, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

const MAX_COLUMN = 16_384;
const MAX_ROW = 1_048_576;
