import { appendTo } from '../core/append-to';
import { type Row, textOf } from '../core/table';
import { findLikePairs } from '../text/likeness-index';
import { squeeze } from '../text/normalize';
import type { PlacedRow } from './placed-row';

/** Two rows of different units whose texts are alike. */
export interface CopiedPair {
  readonly a: PlacedRow;
  readonly b: PlacedRow;
  /** Likeness of the compared texts, 0…1. */
  readonly likeness: number;
}

/** Rows that two units have alike; the unit that comes first in the round is first here. */
export interface CopiedRows {
  readonly units: readonly [string, string];
  /** In the order of the second unit's rows; a row stands in one pair only. */
  readonly pairs: readonly CopiedPair[];
}

/** By what rows count as copied. */
export interface CopyTerms {
  /** Ledger id → names of the fields whose texts are compared, joined. Rows of other ledgers are left out. */
  readonly fields: Readonly<Record<string, readonly string[]>>;
  /** Likeness from which two rows are alike, 0…1. */
  readonly likeness: number;
  /** Number of alike rows from which two units are named. */
  readonly rows: number;
  /** Shortest text (characters, without the unit's name) that is compared. */
  readonly length: number;
  /** A text that more units have is compared with the first unit that has it only. */
  readonly common: number;
  /** A text that is like more shorter ones is compared with so many of them only. */
  readonly alike: number;
}

/** Terms of rule U-02. Titles of reports are compared only where they are news or studies: 半年报告 bear one name everywhere. */
export const COPY_TERMS: CopyTerms = {
  fields: {
    'risk-points': ['risk', 'measures'],
    'responsibility-list': ['content', 'measures'],
    rectification: ['problem', 'manifestation', 'measures', 'progress'],
    reporting: ['reportTitle'],
  },
  likeness: 0.9,
  rows: 3,
  length: 12,
  common: 20,
  alike: 40,
};

/** A row with its place in the round. */
interface NumberedRow extends PlacedRow {
  readonly number: number;
}

/** A distinct text with the units that have it, by their numbers, and at the same place the rows of each. */
interface SharedText {
  readonly text: string;
  readonly units: number[];
  readonly rows: NumberedRow[][];
}

/** As `CopiedPair`, before each row is left in one pair. */
interface NumberedPair extends CopiedPair {
  readonly a: NumberedRow;
  readonly b: NumberedRow;
}

/**
 * The rows that units have alike (rule U-02), by pairs of units. Near-linear in the number of rows.
 * @param rows the rows of a round with the unit of each, in order; rows that may be alike (统一模板) left out
 */
export function copiedRows(
  rows: readonly (PlacedRow & { readonly unit: string })[],
  terms: CopyTerms = COPY_TERMS,
): CopiedRows[] {
  const units = [...new Set(rows.map(({ unit }) => unit))];
  if (units.length < 2) return [];
  const shared = sharedTexts(rows, units, terms);
  /** By the numbers of both units in one. */
  const byPair = new Map<number, NumberedPair[]>();
  const pairUp = (one: SharedText, other: SharedText, likeness: number): void => {
    forEachUnitPair(one, other, terms.common, (place, partnerPlace) => {
      const [left, right] = [one.rows[place] ?? [], other.rows[partnerPlace] ?? []];
      const [unit, partner] = [one.units[place] ?? 0, other.units[partnerPlace] ?? 0];
      const isFirst = unit < partner;
      const key = isFirst ? unit * units.length + partner : partner * units.length + unit;
      for (const [index, a] of left.entries()) {
        const b = right[index];
        if (!b) break;
        appendTo(byPair, key, isFirst ? { a, b, likeness } : { a: b, b: a, likeness });
      }
    });
  };
  for (const text of shared) if (text.units.length > 1) pairUp(text, text, 1);
  const texts = shared.map(({ text }) => text);
  for (const { a, b, similarity } of findLikePairs(texts, terms.likeness, { most: terms.alike })) {
    const [one, other] = [shared[a], shared[b]];
    if (one && other) pairUp(one, other, similarity);
  }
  return [...byPair]
    .filter(([, pairs]) => pairs.length >= terms.rows)
    .map(([key, pairs]): CopiedRows => {
      const [first = '', second = ''] = [units[Math.floor(key / units.length)], units[key % units.length]];
      return { units: [first, second], pairs: oneToOne(pairs) };
    })
    .filter(({ pairs }) => pairs.length >= terms.rows);
}

function sharedTexts(
  rows: readonly (PlacedRow & { readonly unit: string })[],
  units: readonly string[],
  { fields, length }: CopyTerms,
): SharedText[] {
  const numbers = new Map(units.map((unit, index) => [unit, index]));
  const texts = new Map<string, SharedText>();
  /** By cell text: rows are put together from fewer texts than there are rows. */
  const bare = new Map<string, string>();
  for (const [number, { table, row, unit }] of rows.entries()) {
    const names = fields[table.ledger] ?? [];
    if (unit === '' || names.length === 0) continue;
    const text = comparedText(row, names, [unit, table.unit], bare);
    if (text.length < length) continue;
    const own = numbers.get(unit) ?? 0;
    const numbered: NumberedRow = { table, row, number };
    const known = texts.get(text);
    if (!known) texts.set(text, { text, units: [own], rows: [[numbered]] });
    else addHolder(known, own, numbered);
  }
  return [...texts.values()];
}

function addHolder({ units, rows }: SharedText, unit: number, row: NumberedRow): void {
  // Rows of a unit mostly come together.
  const place = units.lastIndexOf(unit);
  if (place >= 0) rows[place]?.push(row);
  else {
    units.push(unit);
    rows.push([row]);
  }
}

/** What is left of the row's texts when the unit's own name is taken out: who copies changes that first. */
function comparedText(
  row: Row,
  names: readonly string[],
  units: readonly string[],
  bare: Map<string, string>,
): string {
  let text = '';
  for (const name of names) {
    const written = textOf(row, name);
    const known = bare.get(written) ?? squeeze(written).replaceAll(/[\p{P}\p{S}]+/gu, '');
    bare.set(written, known);
    text += known;
  }
  for (const unit of units) if (unit !== '' && text.includes(unit)) text = text.replaceAll(unit, '');
  return text;
}

/**
 * Shows the pairs of units that have the two texts, by their places in each; only those with the first holder where very
 * many have them.
 */
function forEachUnitPair(
  one: SharedText,
  other: SharedText,
  common: number,
  visit: (place: number, partnerPlace: number) => void,
): void {
  const isSame = one === other;
  const isCommon = one.units.length * other.units.length > common * common;
  for (let place = 0; place < one.units.length; place += 1) {
    for (let partner = isSame ? place + 1 : 0; partner < other.units.length; partner += 1) {
      if (one.units[place] === other.units[partner]) continue;
      if (!isCommon || place === 0 || (!isSame && partner === 0)) visit(place, partner);
    }
  }
}

/** The pairs with each row once, the likest ones first in choice; in the order of the second rows. */
function oneToOne(pairs: readonly NumberedPair[]): CopiedPair[] {
  const taken = new Set<Row>();
  return [...pairs]
    .sort((x, y) => y.likeness - x.likeness || x.b.number - y.b.number || x.a.number - y.a.number)
    .filter(({ a, b }) => {
      if (taken.has(a.row) || taken.has(b.row)) return false;
      taken.add(a.row).add(b.row);
      return true;
    })
    .sort((x, y) => x.b.number - y.b.number);
}
