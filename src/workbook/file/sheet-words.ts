import { PartFault } from './part-fault';
import { parseNumber, type SheetTags, wordCode } from './sheet-tags';

/** Elements of a sheet's cells. */
export const SHEET_DATA = wordCode('sheetData');
export const ROW = wordCode('row');
export const CELL = wordCode('c');
export const VALUE = wordCode('v');
export const FORMULA = wordCode('f');
export const INLINE = wordCode('is');
export const TEXT = wordCode('t');
export const PHONETIC = wordCode('rPh');

/** Attributes of rows and cells. */
export const REFERENCE = wordCode('r');
export const STYLE = wordCode('s');
export const TYPE = wordCode('t');
export const HIDDEN = wordCode('hidden');
export const SPANS = wordCode('spans');
export const FORMULA_RANGE = wordCode('ref');
export const YES = wordCode('1');
export const TRUE = wordCode('true');

/** Values of a cell's type. */
export const NUMBER = wordCode('n');
export const SHARED_TEXT = wordCode('s');
export const BOOLEAN = wordCode('b');
export const ERROR = wordCode('e');
export const ISO_DATE = wordCode('d');
export const FORMULA_TEXT = wordCode('str');
export const INLINE_TEXT = wordCode('inlineStr');

/** Types of formulas that fill a range from its first cell. */
export const ARRAY_FORMULA = wordCode('array');
export const DATA_TABLE = wordCode('dataTable');

/** The size of a sheet. */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/**
 * A row's number: the one its reference gives, else the one after the row before.
 * @throws {PartFault} outside of a sheet
 */
export function rowNumber(
  tags: SheetTags,
  reference: { start: number; end: number } | null,
  previous: number,
): number {
  const row = reference ? parseNumber(tags.bytes, reference.start, reference.end) : previous + 1;
  if (!Number.isInteger(row) || row < 1 || row > LAST_ROW) throw new PartFault(`row ${row}`);
  return row;
}

/**
 * A cell's column: the one its reference names, else (no reference, or one that names no column) the one after the
 * cell before.
 * @throws {PartFault} outside of a sheet
 */
export function checkedColumn(named: number, previous: number): number {
  const column = named >= 1 && named <= LAST_COLUMN ? named : previous + 1;
  if (column > LAST_COLUMN) throw new PartFault(`column ${column}`);
  return column;
}

/** The column that the letters of the current attribute's value name; 0 when it does not begin with letters. */
export function columnInValue(tags: SheetTags): number {
  const { bytes, valueStart, valueEnd } = tags;
  let column = 0;
  let at = valueStart;
  for (; at < valueEnd; at += 1) {
    const letter = (bytes[at] ?? 0) & UPPER_CASE;
    if (letter < LETTER_A || letter > LETTER_Z || column > LAST_COLUMN) break;
    column = column * 26 + letter - LETTER_A + 1;
  }
  return column;
}

/** Clears the bit that tells small letters from capitals; digits become control characters. */
const UPPER_CASE = 0xdf;
const LETTER_A = 0x41;
const LETTER_Z = 0x5a;
