import { type Table, textOf } from '../../core/table';
import { figureText } from '../figure-text';
import type { Figure, RowRef } from '../figures/figure';
import type { Redactor } from '../redaction/redactor';

/** A row that a figure counts, with the words it is known by. */
export interface TracedRow {
  readonly row: number;
  readonly text: string;
}

/** The rows of one sheet. */
export interface TracedPlace {
  readonly path: string;
  readonly sheet: string;
  readonly rows: readonly TracedRow[];
}

/** Where a figure comes from: what was asked, what came out, and the rows that were counted. */
export interface TraceEntry {
  readonly id: string;
  readonly query: string;
  readonly value: string;
  /** Said instead of rows: why there are none to be shown. */
  readonly note: string;
  readonly places: readonly TracedPlace[];
}

/** Rows are told by so many characters of their text. */
const LONGEST = 40;

/** The figures of a document with their rows, in the order of the text. */
export function traceEntries(
  figures: readonly Figure[],
  tables: readonly Table[],
  redactor: Redactor,
  year: number,
): readonly TraceEntry[] {
  const words = rowWords(tables, redactor);
  return figures.map((figure) => ({
    id: figure.id,
    query: figure.query,
    value: `${figureText(figure, year)}${figure.unit === '%' ? '' : (figure.unit ?? '')}${parts(figure)}`,
    note: noteOf(figure, redactor),
    places: placesOf(figure.rows, words),
  }));
}

/** 第5—8、10行: runs of row numbers, as a clerk would write them. */
export function rowRanges(rows: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  const words = runs.map(([first, last]) => (first === last ? String(first) : `${first}—${last}`));
  return words.length === 0 ? '' : `第${words.join('、')}行`;
}

function parts({ numerator, denominator }: Figure): string {
  return numerator === undefined || denominator === undefined ? '' : `（${numerator}÷${denominator}）`;
}

function noteOf(figure: Figure, redactor: Redactor): string {
  if (figure.fixed) return '政策的固定表述，不取自台账';
  if (!figure.supported) return '没有提供这种台账';
  const ledger = figure.id.slice(0, figure.id.indexOf('.'));
  if (!redactor.showsRows(ledger)) return '涉及个人的台账，只列数';
  return figure.rows.length === 0 ? '没有符合条件的行' : '';
}

function placesOf(rows: readonly RowRef[], words: ReadonlyMap<string, string>): TracedPlace[] {
  const places = new Map<string, { path: string; sheet: string; rows: TracedRow[] }>();
  for (const { path, sheet, row } of rows) {
    const key = `${path}\n${sheet}`;
    const place = places.get(key) ?? { path, sheet, rows: [] };
    places.set(key, place);
    place.rows.push({ row, text: words.get(`${key}\n${row}`) ?? '' });
  }
  return [...places.values()];
}

/** Each row by the first text that tells it from others: what identifies its ledger, places and numbers aside. */
function rowWords(tables: readonly Table[], redactor: Redactor): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const { path, sheet, ledger, fields, rows } of tables) {
    if (!redactor.showsRows(ledger)) continue;
    const telling = fields.filter(({ need }) => need === 'identifying').map(({ name }) => name);
    for (const row of rows) {
      const texts = telling.map((name) => textOf(row, name)).filter((text) => text !== '');
      const text = redactor.text(
        texts
          .slice(0, 2)
          .join('　')
          .replace(/\s*\n\s*/g, ' '),
      );
      words.set(
        `${path}\n${sheet}\n${row.row}`,
        [...text].length > LONGEST ? `${[...text].slice(0, LONGEST).join('')}…` : text,
      );
    }
  }
  return words;
}
