import { columnLetters, columnNumber } from '../../../src/core/location';

/** A rectangle of cells, both ends included, counted from 0 as the wire of office.js does. */
export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** An A1 address: the rectangle and, where the address names one, the sheet. */
export interface Address {
  readonly sheet?: string;
  readonly rect: Rect;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** The rectangle of a whole sheet. */
export const WHOLE_SHEET: Rect = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

export function rowCount(rect: Rect): number {
  return rect.bottom - rect.top + 1;
}

export function columnCount(rect: Rect): number {
  return rect.right - rect.left + 1;
}

/** The number of cells of a rectangle. */
export function cellCount(rect: Rect): number {
  return rowCount(rect) * columnCount(rect);
}

export function contains(outer: Rect, inner: Rect): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

/** The rectangle of one cell. */
export function cellRect(row: number, column: number): Rect {
  return { top: row, left: column, bottom: row, right: column };
}

/** What two rectangles share, or null. */
export function intersection(a: Rect, b: Rect): Rect | null {
  const rect = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return rect.top > rect.bottom || rect.left > rect.right ? null : rect;
}

/** The smallest rectangle around two. */
export function bounding(a: Rect, b: Rect): Rect {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** Whether the rectangle lies on a sheet at all. */
export function isOnSheet(rect: Rect): boolean {
  return rect.top <= rect.bottom && rect.left <= rect.right && contains(WHOLE_SHEET, rect);
}

/** `A3:J4`, `A1` for one cell, `3:4` for whole rows, `A:B` for whole columns, without a sheet. */
export function rectName(rect: Rect): string {
  if (rect.top === 0 && rect.bottom === MAX_ROWS - 1) {
    return `${columnLetters(rect.left + 1)}:${columnLetters(rect.right + 1)}`;
  }
  if (rect.left === 0 && rect.right === MAX_COLUMNS - 1) return `${rect.top + 1}:${rect.bottom + 1}`;
  const first = `${columnLetters(rect.left + 1)}${rect.top + 1}`;
  const last = `${columnLetters(rect.right + 1)}${rect.bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** `台账!A1:B2`; a name that is no plain word is quoted. */
export function addressName(sheet: string, rect: Rect): string {
  return `${quoteSheetName(sheet)}!${rectName(rect)}`;
}

/** The sheet's name as it stands in an address. */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Reads `A1`, `$A$1:B2`, `3:4`, `A:B`, each with or without a sheet, or null. */
export function parseAddress(text: string): Address | null {
  const bang = text.lastIndexOf('!');
  const rect = parseRect(text.slice(bang + 1).replaceAll('$', ''));
  if (!rect) return null;
  if (bang < 0) return { rect };
  return { rect, sheet: text.slice(0, bang).replace(/^'|'$/g, '').replaceAll("''", "'") };
}

function parseRect(text: string): Rect | null {
  const [first = '', last = first] = text.split(':');
  const a = parseCorner(first);
  const b = parseCorner(last);
  if (!a || !b) return null;
  if ((a.row === null) !== (b.row === null) || (a.column === null) !== (b.column === null)) return null;
  if (text.indexOf(':') < 0 && (a.row === null || a.column === null)) return null;
  const rect = bounding(
    {
      top: a.row ?? 0,
      bottom: a.row ?? MAX_ROWS - 1,
      left: a.column ?? 0,
      right: a.column ?? MAX_COLUMNS - 1,
    },
    {
      top: b.row ?? 0,
      bottom: b.row ?? MAX_ROWS - 1,
      left: b.column ?? 0,
      right: b.column ?? MAX_COLUMNS - 1,
    },
  );
  return isOnSheet(rect) ? rect : null;
}

function parseCorner(text: string): { row: number | null; column: number | null } | null {
  const match = /^([A-Za-z]{0,3})(\d*)$/.exec(text);
  if (!match || text === '') return null;
  const column = match[1] ? columnNumber(match[1]) : null;
  if (match[1] && column === null) return null;
  return { row: match[2] ? Number(match[2]) - 1 : null, column: column === null ? null : column - 1 };
}
