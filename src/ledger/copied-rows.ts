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

/** Two rows by their places in the round. */
interface NumberedPair {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
}

/** The units that have a text, by their numbers, and at the same place the rows of each. */
interface Holders {
  readonly units: readonly number[];
  readonly rows: readonly (readonly number[])[];
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
  const numbers = new Map(units.map((unit, index) => [unit, index]));
  const unitOf = rows.map(({ unit }) => numbers.get(unit) ?? 0);
  const shared = sharedTexts(rows, terms);
  const holders = holdersBy(unitOf);
  /** By the numbers of both units in one. */
  const byPair = new Map<number, NumberedPair[]>();
  const add = (a: number, b: number, likeness: number): void => {
    const [unit, partner] = [unitOf[a] ?? 0, unitOf[b] ?? 0];
    if (unit < partner) appendTo(byPair, unit * units.length + partner, { a, b, likeness });
    else appendTo(byPair, partner * units.length + unit, { a: b, b: a, likeness });
  };
  const pairUp = (one: readonly number[], other: readonly number[], likeness: number): void => {
    const [left, right] = [holders(one), holders(other)];
    forEachUnitPair(left, right, terms.common, (place, partnerPlace) => {
      const [own, others] = [left.rows[place] ?? [], right.rows[partnerPlace] ?? []];
      for (const [index, a] of own.entries()) {
        const b = others[index];
        if (b === undefined) break;
        add(a, b, likeness);
      }
    });
  };
  const [texts, holding] = [[...shared.keys()], [...shared.values()]];
  for (const one of holding) if (one.length > 1) pairUp(one, one, 1);
  for (const { a, b, similarity } of findLikePairs(texts, terms.likeness, { most: terms.alike })) {
    const [one, other] = [holding[a], holding[b]];
    if (one && other) pairUp(one, other, similarity);
  }
  return [...byPair]
    .filter(([, pairs]) => pairs.length >= terms.rows)
    .map(([key, pairs]): CopiedRows => {
      const [first = '', second = ''] = [units[Math.floor(key / units.length)], units[key % units.length]];
      return { units: [first, second], pairs: oneToOne(pairs).flatMap((pair) => placed(pair, rows)) };
    })
    .filter(({ pairs }) => pairs.length >= terms.rows);
}

/** The texts that are compared, each with the rows that have it by their places in the round. */
function sharedTexts(
  rows: readonly (PlacedRow & { readonly unit: string })[],
  { fields, length }: CopyTerms,
): Map<string, number[]> {
  const texts = new Map<string, number[]>();
  /** By cell text: rows are put together from fewer texts than there are rows. */
  const bare = new Map<string, string>();
  for (const [number, { table, row, unit }] of rows.entries()) {
    const names = fields[table.ledger] ?? [];
    if (unit === '' || names.length === 0) continue;
    const text = comparedText(row, names, [unit, table.unit], bare);
    if (text.length >= length) appendTo(texts, text, number);
  }
  return texts;
}

/** Tells the holders of a text by its rows; those of a text with many rows are worked out once. */
function holdersBy(unitOf: readonly number[]): (rows: readonly number[]) => Holders {
  const known = new Map<readonly number[], Holders>();
  return (rows) => {
    const [first = 0] = rows;
    if (rows.length === 1) return { units: [unitOf[first] ?? 0], rows: [rows] };
    const found = known.get(rows) ?? groupedByUnit(rows, unitOf);
    known.set(rows, found);
    return found;
  };
}

function groupedByUnit(rows: readonly number[], unitOf: readonly number[]): Holders {
  const byUnit = new Map<number, number[]>();
  for (const row of rows) appendTo(byUnit, unitOf[row] ?? 0, row);
  return { units: [...byUnit.keys()], rows: [...byUnit.values()] };
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
  one: Holders,
  other: Holders,
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
function oneToOne(pairs: readonly NumberedPair[]): NumberedPair[] {
  const taken = new Set<number>();
  return [...pairs]
    .sort((x, y) => y.likeness - x.likeness || x.b - y.b || x.a - y.a)
    .filter(({ a, b }) => {
      if (taken.has(a) || taken.has(b)) return false;
      taken.add(a).add(b);
      return true;
    })
    .sort((x, y) => x.b - y.b);
}

function placed({ a, b, likeness }: NumberedPair, rows: readonly PlacedRow[]): CopiedPair[] {
  const [first, second] = [rows[a], rows[b]];
  return first && second ? [{ a: first, b: second, likeness }] : [];
}
