import { columnNumber } from '../../core/location';
import { LAST_ROW } from './spans';

/** One end of a reference as it is written: column letters (none for whole rows) and row, each with its `$` or without. */
export interface ReferenceEnd {
  readonly columnMark: '' | '$';
  readonly letters: string;
  readonly rowMark: '' | '$';
  readonly row: number;
}

/** A reference of a formula to cells or whole rows of this workbook. */
export interface Reference {
  /** The sheet as written before the `!`, quotes resolved; null for the formula's own sheet. */
  readonly sheet: string | null;
  readonly first: ReferenceEnd;
  /** Null for a single cell. */
  readonly last: ReferenceEnd | null;
}

/** What is to stand in place of a reference; null where its cells are gone. */
export type NewEnds = Pick<Reference, 'first' | 'last'> | null;

const WORD = String.raw`[\p{L}\p{N}_.$\\?]`;
const PLAIN_SHEET = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;
const END = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const PLACE = String.raw`(?:${END}(?::${END})?|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})(?![\p{L}\p{N}_.\\?(!])`;
const INNER_BRACKETS = String.raw`\[(?:'.|[^\[\]'])*\]`;

/**
 * The parts of a formula, in the order in which they are looked for: a text; a lost reference; a place with its sheet before
 * it or without; a structured reference or the number of another workbook; any other word. A word is taken whole, so that no
 * place is found inside a name (`Q1合计`) or a function (`LOG10(`).
 */
const PARTS = new RegExp(
  [
    '"(?:[^"]|"")*"',
    '#REF![$:A-Za-z0-9]*',
    String.raw`(?<sheet>(?:'(?:[^']|'')*'|(?:\[[^\]]*\])?${PLAIN_SHEET}(?::${PLAIN_SHEET})?)!)?(?<place>${PLACE})`,
    "'(?:[^']|'')*'!",
    String.raw`\[(?:'.|[^\[\]']|${INNER_BRACKETS})*\]`,
    `${WORD}+`,
  ].join('|'),
  'gu',
);

/**
 * Rewrites the references of a formula (without its leading `=`). References into other workbooks, across several sheets and
 * structured ones are left as they are, and so are texts and names.
 * @param change gives what a reference is to become; the same object leaves it as written
 */
export function rewriteReferences(formula: string, change: (reference: Reference) => NewEnds): string {
  return formula.replace(PARTS, (whole: string, ...rest: unknown[]) => {
    const groups = rest.at(-1);
    const { sheet, place } = isGroups(groups) ? groups : {};
    if (place === undefined) return whole;
    const name = sheet === undefined ? null : sheetName(sheet);
    const [start = '', end] = place.split(':');
    const first = endOf(start);
    const last = end === undefined ? null : endOf(end);
    if (name === '' || !first || (end !== undefined && !last)) return whole;
    const reference: Reference = { sheet: name, first, last };
    const changed = change(reference);
    if (changed === null) return `${sheet ?? ''}#REF!`;
    if (changed === reference) return whole;
    const tail = changed.last ? `:${written(changed.last)}` : '';
    return `${sheet ?? ''}${written(changed.first)}${tail}`;
  });
}

interface Groups {
  readonly sheet?: string;
  readonly place?: string;
}

function isGroups(value: unknown): value is Groups {
  return typeof value === 'object' && value !== null;
}

/** The sheet's name; empty where it is one of another workbook, or several sheets. */
function sheetName(prefix: string): string {
  const written = prefix.slice(0, -1);
  const name = written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;
  return /[[\]:]/.test(name) ? '' : name;
}

function endOf(text: string): ReferenceEnd | null {
  const [, columnMark, letters = '', rowMark, digits] = /^(\$?)([A-Za-z]*)(\$?)(\d+)$/.exec(text) ?? [];
  const row = Number(digits);
  if (digits === undefined || row > LAST_ROW) return null;
  if (letters === '') return { columnMark: '', letters, rowMark: columnMark === '$' ? '$' : '', row };
  if (columnNumber(letters) === null) return null;
  return { columnMark: columnMark === '$' ? '$' : '', letters, rowMark: rowMark === '$' ? '$' : '', row };
}

function written({ columnMark, letters, rowMark, row }: ReferenceEnd): string {
  return `${columnMark}${letters}${rowMark}${row}`;
}
