import type { Cell } from '../core/cell';
import { parseDate } from '../text/date';
import { parseDeadline } from '../text/deadline';
import { parseLevel } from '../text/level';
import { looksLikePersonName, parseNames } from '../text/name';
import { squeeze } from '../text/normalize';
import { DEPARTMENT_SUFFIXES } from '../text/phrases';
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
/** One name and nothing else, as most cells of such columns hold, need not be read as a list. */
const BARE_NAME = /^[\u4e00-\u9fff]{2,4}$/;
const UNIT_END = /[镇乡校会]$|公司$|街道$/;

/** Looks at the values of a column; empty cells are left out. */
export function profileColumn(cells: readonly Cell[]): ColumnProfile {
  return new ProfileOfValues(
    cells.map((cell) => ({ cell, text: cellText(cell) })).filter(({ text }) => text !== ''),
  );
}

interface Value {
  readonly cell: Cell;
  readonly text: string;
}

/** Works out what it is asked for: of most columns only one or two shares matter, and reading each value costs time. */
class ProfileOfValues implements ColumnProfile {
  private readonly known = new Map<(value: Value) => boolean, number>();
  private squeezed: readonly string[] | undefined;

  constructor(private readonly values: readonly Value[]) {}

  get texts(): readonly string[] {
    this.squeezed ??= this.values.map(({ text }) => squeeze(text));
    return this.squeezed;
  }

  get greatest(): number {
    return this.values.reduce(
      (most, value) => (isNumber(value) ? Math.max(most, Number(value.text)) : most),
      0,
    );
  }

  get numbers(): number {
    return this.share(isNumber);
  }

  get dates(): number {
    return this.share(isDate);
  }

  get deadlines(): number {
    return this.share(isDeadline);
  }

  get people(): number {
    return this.share(isPeople);
  }

  get bodies(): number {
    return this.share(isBody);
  }

  get levels(): number {
    return this.share(isLevel);
  }

  get sentences(): number {
    return this.share(isSentence);
  }

  private share(test: (value: Value) => boolean): number {
    const known = this.known.get(test);
    if (known !== undefined) return known;
    const { length } = this.values;
    const share = length === 0 ? 0 : this.values.filter(test).length / length;
    this.known.set(test, share);
    return share;
  }
}

function isNumber({ text, cell }: Value): boolean {
  return cell.date === undefined && /^-?\d+(\.\d+)?$/.test(text);
}

function isDate(value: Value): boolean {
  if (value.cell.date !== undefined) return true;
  // A plain five-digit number may be a date's serial, but in a column of numbers it is a number.
  return !(isNumber(value) && value.text.length !== 8) && parseDate(value.text) !== null;
}

function isDeadline(value: Value): boolean {
  return isDate(value) || parseDeadline(value.text, { year: 2000 }) !== null;
}

function isPeople({ text }: Value): boolean {
  if (text.length > LONGEST_LIST_OF_NAMES) return false;
  return (BARE_NAME.test(text) && looksLikePersonName(text)) || parseNames(text).length > 0;
}

function isBody({ text }: Value): boolean {
  const squeezed = squeeze(text);
  if (squeezed.length > LONGEST_LIST_OF_NAMES) return false;
  return UNIT_END.test(squeezed) || DEPARTMENT_SUFFIXES.some((suffix) => squeezed.endsWith(suffix));
}

function isLevel({ text }: Value): boolean {
  return parseLevel(text) !== null;
}

function isSentence({ text }: Value): boolean {
  return squeeze(text).length >= SENTENCE_LENGTH;
}
