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

/** A distinct text with the rows that have it, by the number of their unit. */
interface SharedText {
  readonly text: string;
  readonly byUnit: ReadonlyMap<number, readonly NumberedRow[]>;
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
    forEachUnitPair(one, other, terms.common, (unit, partner) => {
      const [left, right] = [one.byUnit.get(unit) ?? [], other.byUnit.get(partner) ?? []];
      const isFirst = unit < partner;
      const key = isFirst ? unit * units.length + partner : partner * units.length + unit;
      for (const [index, a] of left.entries()) {
        const b = right[index];
        if (!b) break;
        appendTo(byPair, key, isFirst ? { a, b, likeness } : { a: b, b: a, likeness });
      }
    });
  };
  for (const text of shared) if (text.byUnit.size > 1) pairUp(text, text, 1);
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
  const texts = new Map<string, Map<number, NumberedRow[]>>();
  /** By cell text: rows are put together from fewer texts than there are rows. */
  const bare = new Map<string, string>();
  for (const [number, { table, row, unit }] of rows.entries()) {
    const names = fields[table.ledger] ?? [];
    if (unit === '' || names.length === 0) continue;
    const text = comparedText(row, names, [unit, table.unit], bare);
    if (text.length < length) continue;
    const byUnit = texts.get(text);
    if (byUnit) appendTo(byUnit, numbers.get(unit) ?? 0, { table, row, number });
    else texts.set(text, new Map([[numbers.get(unit) ?? 0, [{ table, row, number }]]]));
  }
  return Array.from(texts, ([text, byUnit]) => ({ text, byUnit }));
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
  return units.reduce((rest, unit) => (unit === '' ? rest : rest.replaceAll(unit, '')), text);
}

/** Shows the pairs of units that have the two texts; only those with the first holder where very many have them. */
function forEachUnitPair(
  one: SharedText,
  other: SharedText,
  common: number,
  visit: (unit: number, partner: number) => void,
): void {
  const isSame = one === other;
  const isCommon = one.byUnit.size * other.byUnit.size > common * common;
  let index = -1;
  for (const unit of one.byUnit.keys()) {
    index += 1;
    let position = -1;
    for (const partner of other.byUnit.keys()) {
      position += 1;
      if (partner === unit || (isSame && position <= index)) continue;
      if (!isCommon || index === 0 || (!isSame && position === 0)) visit(unit, partner);
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
