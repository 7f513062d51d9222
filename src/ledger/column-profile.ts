import type { Cell } from '../core/cell';
import { parseDate } from '../text/date';
import { parseDeadline } from '../text/deadline';
import { parseLevel } from '../text/level';
import { parseNames } from '../text/name';
import { squeeze } from '../text/normalize';
import { DEPARTMENT_SUFFIXES } from '../text/phrases';
import { remembered } from '../text/remembered';
import { cellText } from './cell-text';

/** What stands in a column: the squeezed texts looked at, and the share (0…1) of each sort of them. */
export interface ColumnProfile {
  readonly texts: readonly string[];
  readonly numbers: number;
  /** The greatest number, 0 without any. */
  readonly greatest: number;
  readonly dates: number;
  /** Dates, and words for them such as 年底前 or 长期坚持. */
  readonly deadlines: number;
  readonly people: number;
  /** Departments and units. */
  readonly bodies: number;
  readonly levels: number;
  /** Texts of a sentence's length. */
  readonly sentences: number;
}

const SENTENCE_LENGTH = 12;
const LONGEST_LIST_OF_NAMES = 30;
const UNIT_END = /[镇乡校会]$|公司$|街道$/;

/** Looks at the values of a column; empty cells are left out. */
export function profileColumn(cells: readonly Cell[]): ColumnProfile {
  const values = cells.map((cell) => ({ cell, text: cellText(cell) })).filter(({ text }) => text !== '');
  const share = (test: (text: string, cell: Cell) => boolean): number =>
    values.length === 0 ? 0 : values.filter(({ text, cell }) => test(text, cell)).length / values.length;
  return {
    texts: values.map(({ text }) => squeeze(text)),
    numbers: share(isNumber),
    greatest: Math.max(0, ...values.map(({ text, cell }) => (isNumber(text, cell) ? Number(text) : 0))),
    dates: share(isDate),
    deadlines: share((text, cell) => isDate(text, cell) || looksOf(text).isDeadline),
    people: share((text) => looksOf(text).isPeople),
    bodies: share((text) => looksOf(text).isBody),
    levels: share((text) => looksOf(text).isLevel),
    sentences: share((text) => looksOf(text).isSentence),
  };
}

/** What a text may be taken for; the same values are looked at for every reading of a header. */
const looksOf = remembered((text) => ({
  isDate: parseDate(text) !== null,
  isDeadline: parseDeadline(text, { year: 2000 }) !== null,
  isPeople: text.length <= LONGEST_LIST_OF_NAMES && parseNames(text).length > 0,
  isBody: isBody(text),
  isLevel: parseLevel(text) !== null,
  isSentence: squeeze(text).length >= SENTENCE_LENGTH,
}));

function isNumber(text: string, cell: Cell): boolean {
  return cell.date === undefined && /^-?\d+(\.\d+)?$/.test(text);
}

function isDate(text: string, cell: Cell): boolean {
  if (cell.date !== undefined) return true;
  // A plain five-digit number may be a date's serial, but in a column of numbers it is a number.
  return !(isNumber(text, cell) && text.length !== 8) && looksOf(text).isDate;
}

function isBody(text: string): boolean {
  const squeezed = squeeze(text);
  if (squeezed.length > LONGEST_LIST_OF_NAMES) return false;
  return UNIT_END.test(squeezed) || DEPARTMENT_SUFFIXES.some((suffix) => squeezed.endsWith(suffix));
}
