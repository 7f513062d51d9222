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
  alike: 100,
};

/** A distinct text with the rows that have it, by unit. */
interface SharedText {
  readonly text: string;
  readonly byUnit: Map<string, PlacedRow[]>;
}

/**
 * The rows that units have alike (rule U-02), by pairs of units. Near-linear in the number of rows.
 * @param rows the rows of a round with the unit of each, in order; rows that may be alike (统一模板) left out
 */
export function copiedRows(
  rows: readonly (PlacedRow & { readonly unit: string })[],
  terms: CopyTerms = COPY_TERMS,
): CopiedRows[] {
  const order = new Map([...new Set(rows.map(({ unit }) => unit))].map((unit, index) => [unit, index]));
  if (order.size < 2) return [];
  const shared = sharedTexts(rows, terms);
  const byPair = new Map<string, CopiedPair[]>();
  const pairUp = (one: SharedText, other: SharedText, likeness: number): void => {
    for (const [unit, partner] of unitPairs(one, other, terms.common)) {
      const [left, right] = [one.byUnit.get(unit) ?? [], other.byUnit.get(partner) ?? []];
      const isFirst = (order.get(unit) ?? 0) < (order.get(partner) ?? 0);
      for (const [index, a] of left.entries()) {
        const b = right[index];
        if (!b) break;
        const key = isFirst ? `${unit}\n${partner}` : `${partner}\n${unit}`;
        appendTo(byPair, key, isFirst ? { a, b, likeness } : { a: b, b: a, likeness });
      }
    }
  };
  for (const text of shared) if (text.byUnit.size > 1) pairUp(text, text, 1);
  for (const { a, b, similarity } of findLikePairs(
    shared.map(({ text }) => text),
    terms.likeness,
    { most: terms.alike },
  )) {
    const [one, other] = [shared[a], shared[b]];
    if (one && other) pairUp(one, other, similarity);
  }
  const place = new Map(rows.map(({ row }, index) => [row, index]));
  return [...byPair]
    .map(([key, pairs]): CopiedRows => {
      const [first = '', second = ''] = key.split('\n');
      return { units: [first, second], pairs: oneToOne(pairs, place) };
    })
    .filter(({ pairs }) => pairs.length >= terms.rows);
}

function sharedTexts(
  rows: readonly (PlacedRow & { readonly unit: string })[],
  { fields, length }: CopyTerms,
): SharedText[] {
  const texts = new Map<string, SharedText>();
  for (const { table, row, unit } of rows) {
    if (unit === '') continue;
    const text = comparedText(row, fields[table.ledger] ?? [], unit, table.unit);
    if (text.length < length) continue;
    const shared = texts.get(text) ?? { text, byUnit: new Map() };
    texts.set(text, shared);
    appendTo(shared.byUnit, unit, { table, row });
  }
  return [...texts.values()];
}

/** What is left of the row's texts when the unit's own name is taken out: who copies changes that first. */
function comparedText(row: Row, names: readonly string[], ...units: readonly string[]): string {
  const text = squeeze(names.map((name) => textOf(row, name)).join('')).replaceAll(/[\p{P}\p{S}]/gu, '');
  return units.reduce((rest, unit) => (unit === '' ? rest : rest.replaceAll(unit, '')), text);
}

/** The pairs of units that have the two texts; only those with the first holder where very many have them. */
function unitPairs(one: SharedText, other: SharedText, common: number): [string, string][] {
  const [units, partners] = [[...one.byUnit.keys()], [...other.byUnit.keys()]];
  const isSame = one === other;
  const isCommon = units.length * partners.length > common * common;
  return units.flatMap((unit, index) =>
    partners
      .filter((partner, position) => {
        if (partner === unit || (isSame && position <= index)) return false;
        return !isCommon || index === 0 || (!isSame && position === 0);
      })
      .map((partner): [string, string] => [unit, partner]),
  );
}

/** The pairs with each row once, the likest ones first in choice; in the order of the second rows. */
function oneToOne(pairs: readonly CopiedPair[], place: ReadonlyMap<Row, number>): CopiedPair[] {
  const at = ({ row }: PlacedRow): number => place.get(row) ?? 0;
  const taken = new Set<Row>();
  return [...pairs]
    .sort((x, y) => y.likeness - x.likeness || at(x.b) - at(y.b) || at(x.a) - at(y.a))
    .filter(({ a, b }) => {
      if (taken.has(a.row) || taken.has(b.row)) return false;
      taken.add(a.row).add(b.row);
      return true;
    })
    .sort((x, y) => at(x.b) - at(y.b));
}
