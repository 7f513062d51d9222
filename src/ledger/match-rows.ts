import { appendTo } from '../core/append-to';
import type { Field, FieldKind } from '../core/field';
import { hasField, type Table, textOf } from '../core/table';
import { findLikePairs } from '../text/likeness-index';
import { squeeze } from '../text/normalize';
import { DEFINITIONS } from './definitions';
import type { PlacedRow } from './placed-row';

/** A row of the period before and what became of it. */
export interface MatchedRow {
  readonly before: PlacedRow;
  readonly after: PlacedRow;
  /** 1 for rows of one natural key, else how alike their texts are. */
  readonly likeness: number;
}

/** The rows of one ledger in two periods, paired off. */
export interface RowMatch {
  /** In the order of the rows of the later period. */
  readonly pairs: readonly MatchedRow[];
  /** Rows of the later period without an earlier one. */
  readonly added: readonly PlacedRow[];
  /** Rows of the earlier period without a later one. */
  readonly vanished: readonly PlacedRow[];
}

/** Texts by which a reworded row is found again; where it stands (department, post) alone says nothing of it. */
const TELLING: readonly FieldKind[] = ['risk', 'measure', 'text'];
const NUMBERS: readonly FieldKind[] = ['serial', 'number-id'];

/** Likeness from which a reworded row is the same row: with its number, at its place (post, department), elsewhere. */
const LIKE = { numbered: 0.35, inPlace: 0.6, moved: 0.85 };

/** Shorter texts are alike by chance. */
const LEAST_LENGTH = 6;

/**
 * Pairs the rows of two tables (or of several) of one ledger: by natural key, then by number and likeness, then by
 * likeness of their texts, the likest first. A row is in one pair at most. Serial numbers are no key, for they move.
 */
export function matchRows(previous: readonly PlacedRow[], current: readonly PlacedRow[]): RowMatch {
  const fields = keyFields([...new Set([...previous, ...current].map(({ table }) => table))]);
  const rest = { previous: new Set(previous), current: new Set(current) };
  const pairs: MatchedRow[] = [];
  const take = (before: PlacedRow, after: PlacedRow, likeness: number): void => {
    if (!rest.previous.delete(before)) return;
    rest.current.delete(after);
    pairs.push({ before, after, likeness });
  };
  pairByKey(previous, current, fields, take);
  pairByLikeness([...rest.previous], [...rest.current], fields, (before, after, likeness) => {
    if (rest.previous.has(before) && rest.current.has(after)) take(before, after, likeness);
  });
  const place = new Map(current.map((row, index) => [row, index]));
  return {
    pairs: pairs.sort((a, b) => (place.get(a.after) ?? 0) - (place.get(b.after) ?? 0)),
    added: current.filter((row) => rest.current.has(row)),
    vanished: previous.filter((row) => rest.previous.has(row)),
  };
}

type Take = (before: PlacedRow, after: PlacedRow, likeness: number) => void;

/**
 * The fields of the natural key that every table has, numbers left out; where the key leans on numbers, the identifying
 * texts take their place.
 */
function keyFields(tables: readonly Table[]): readonly Field[] {
  const [first] = tables;
  const definition = DEFINITIONS.find(({ id, part }) => id === first?.ledger && part === first.part);
  if (!first || !definition) return [];
  const named = definition.fields.filter(({ name }) => definition.naturalKey.includes(name));
  const plain = named.filter(({ kind }) => !NUMBERS.includes(kind));
  const identifying = definition.fields.filter(
    ({ need, kind }) => need === 'identifying' && ['risk', 'text'].includes(kind),
  );
  const fields = plain.length === named.length ? plain : [...new Set([...plain, ...identifying])];
  return fields.filter(({ name }) => tables.every((table) => hasField(table, name)));
}

/** Rows of one key; where several have it, in their order. A key without its telling text is none. */
function pairByKey(
  previous: readonly PlacedRow[],
  current: readonly PlacedRow[],
  fields: readonly Field[],
  take: Take,
): void {
  const byKey = new Map<string, PlacedRow[]>();
  for (const row of previous) appendTo(byKey, keyOf(row, fields), row);
  byKey.delete('');
  for (const list of byKey.values()) list.reverse();
  for (const after of current) {
    const before = byKey.get(keyOf(after, fields))?.pop();
    if (before) take(before, after, 1);
  }
}

function keyOf({ row }: PlacedRow, fields: readonly Field[]): string {
  const parts = fields.map(({ name }) => squeeze(textOf(row, name)).replaceAll(/[\p{P}\p{S}]/gu, ''));
  return parts.at(-1) === '' ? '' : parts.join('│');
}

function pairByLikeness(
  previous: readonly PlacedRow[],
  current: readonly PlacedRow[],
  fields: readonly Field[],
  take: Take,
): void {
  const rows = [...previous, ...current];
  const texts = rows.map((row) => tellingText(row, fields));
  const numbers = rows.map(numberOf);
  const places = rows.map((row) => placeKey(row, fields));
  const crosses = (a: number, b: number): boolean => a < previous.length && b >= previous.length;
  const likely = findLikePairs(texts, LIKE.numbered, { wanted: crosses }).flatMap(({ a, b, similarity }) => {
    const numbered = numbers[a] !== '' && numbers[a] === numbers[b];
    const least = numbered ? LIKE.numbered : places[a] === places[b] ? LIKE.inPlace : LIKE.moved;
    return similarity < least ? [] : [{ a, b, similarity, score: similarity + (numbered ? 1 : 0) }];
  });
  for (const pair of likely.sort((x, y) => y.score - x.score)) {
    const [before, after] = [rows[pair.a], rows[pair.b]];
    if (before && after) take(before, after, pair.similarity);
  }
}

function tellingText({ row }: PlacedRow, fields: readonly Field[]): string {
  const text = fields
    .filter(({ kind }) => TELLING.includes(kind))
    .map(({ name }) => textOf(row, name))
    .join('');
  return squeeze(text).length < LEAST_LENGTH ? '' : text;
}

/** The rest of the key: where the row stands. */
function placeKey({ row }: PlacedRow, fields: readonly Field[]): string {
  const names = fields.filter(({ kind }) => !TELLING.includes(kind)).map(({ name }) => name);
  return names.map((name) => squeeze(textOf(row, name))).join('│');
}

function numberOf({ row }: PlacedRow): string {
  const cell = [...row.cells.values()].find(({ field }) => field.kind === 'number-id');
  return squeeze(cell?.text ?? '');
}
