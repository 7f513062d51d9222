import { appendTo } from '../../core/append-to';
import { type Row, type Table, textOf } from '../../core/table';
import { canonicalCategory } from '../../ledger/category';
import type { LedgerEnvironment } from '../../ledger/environment';
import { unitOfRow } from '../../ledger/placed-row';
import { unitResolver } from '../../ledger/unit-names';
import { parseAmount } from '../../text/amount';
import { formatChineseNumber } from '../../text/chinese-number';
import { parseCount } from '../../text/count';
import { daysBetween } from '../../text/date';
import { splitItems } from '../../text/items';
import { parseLevel } from '../../text/level';
import { parseNames } from '../../text/name';
import { squeeze } from '../../text/normalize';
import { splitList } from '../../text/split-list';
import { dayOf, deadlineDay } from './conditions';
import type { Figure, FigureGroup, RowRef } from './figure';
import type { Grouping, RowMeasure } from './figure-definition';

/** A row that a figure takes, with the table it stands in. */
export interface Hit {
  readonly row: Row;
  readonly table: Table;
}

/** What a figure is worth, and its parts where it has some. */
export type Measured = Pick<Figure, 'value' | 'groups'>;

/** Where no value stands in a column that rows are grouped by. */
const BLANK = '未填写';

/** Days overdue, up to which a problem belongs to a group. */
const AGES: readonly (readonly [most: number, label: string])[] = [
  [30, '30天以内'],
  [90, '31至90天'],
  [180, '91至180天'],
  [Number.POSITIVE_INFINITY, '180天以上'],
];

/** What a measure makes of the rows. */
export function measureRows(
  measure: RowMeasure,
  hits: readonly Hit[],
  environment: LedgerEnvironment,
): Measured {
  switch (measure.kind) {
    case 'count':
      return { value: hits.length };
    case 'distinct':
      return { value: listOf(hits, measure.field).length };
    case 'list':
      return { value: listOf(hits, measure.field, measure.split) };
    case 'days':
      return { value: days(hits, measure.field, measure.only, environment) };
    case 'items':
      return { value: total(hits.map(({ row }) => itemCount(textOf(row, measure.field)))) };
    case 'sum':
      return { value: total(numbers(hits, measure.field)) };
    case 'greatest':
      return { value: Math.max(0, ...numbers(hits, measure.field)) };
    case 'rows-each':
      return { value: rowsEach(hits, measure.field, measure.take, environment) };
    case 'groups':
      return grouped(groupsBy(hits, measure.field, measure.by, environment));
    case 'ageing':
      return grouped(byAge(hits, environment));
  }
}

/** The columns that a measure reads. */
export function fieldsOf(measure: RowMeasure): readonly string[] {
  if (measure.kind === 'count' || (measure.kind === 'groups' && measure.by === 'unit')) return [];
  return measure.kind === 'ageing' ? ['deadline'] : [measure.field];
}

/** Where a hit stands. */
export function rowRef({ row, table }: Hit): RowRef {
  return { path: table.path, sheet: table.sheet, row: row.row };
}

/** Values in order of first appearance, blanks aside, spelled as they stand there first. */
function listOf(hits: readonly Hit[], field: string, split?: 'names' | 'parts'): string[] {
  const values = new Map<string, string>();
  for (const { row } of hits) {
    for (const text of taken(textOf(row, field), split)) {
      const key = squeeze(text);
      if (key !== '' && !values.has(key)) values.set(key, text);
    }
  }
  return [...values.values()];
}

function taken(text: string, split: 'names' | 'parts' | undefined): readonly string[] {
  if (split === 'names') return parseNames(text).map(({ name }) => name);
  return split === 'parts' ? splitList(text) : [text];
}

function days(
  hits: readonly Hit[],
  field: string,
  only: 'first' | 'last' | undefined,
  environment: LedgerEnvironment,
): Figure['value'] {
  const all = hits.flatMap(({ row }) => dayOf(row, field, environment) ?? []);
  const sorted = [...new Set(all)].sort();
  if (only === undefined) return sorted;
  return (only === 'first' ? sorted[0] : sorted.at(-1)) ?? '';
}

/** What cannot be read as a number adds nothing; the rules on counts and amounts tell of it. */
function numbers(hits: readonly Hit[], field: string): number[] {
  return hits.flatMap(({ row }) => {
    const text = textOf(row, field);
    return parseCount(text)?.value ?? parseAmount(text)?.yuan ?? [];
  });
}

function itemCount(text: string): number {
  return text === '' ? 0 : splitItems(text).length;
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function rowsEach(
  hits: readonly Hit[],
  field: string,
  take: 'least' | 'most',
  environment: LedgerEnvironment,
): number {
  const counts = groupsBy(hits, field, 'text', environment).map(({ value }) => value);
  if (counts.length === 0) return 0;
  return take === 'least' ? Math.min(...counts) : Math.max(...counts);
}

function grouped(groups: readonly FigureGroup[]): Measured {
  return { value: groups.length, groups };
}

function groupsBy(
  hits: readonly Hit[],
  field: string,
  by: Grouping,
  environment: LedgerEnvironment,
): FigureGroup[] {
  const groups = new Map<string, Hit[]>();
  const resolve = unitResolver(by === 'unit' ? hits.map(unitOfRow) : [], environment.roster);
  for (const hit of hits) {
    const label = by === 'unit' ? resolve(unitOfRow(hit)) || BLANK : labelOf(hit, field, by, environment);
    appendTo(groups, label, hit);
  }
  const labels = by === 'month' ? monthsBetween([...groups.keys()]) : [...groups.keys()];
  return labels.map((label) => groupOf(label, groups.get(label) ?? []));
}

function labelOf(
  { row, table }: Hit,
  field: string,
  by: Exclude<Grouping, 'unit'>,
  environment: LedgerEnvironment,
): string {
  const text = textOf(row, field);
  if (by === 'month') {
    const day = dayOf(row, field, environment);
    return day === null ? BLANK : `${Number(day.slice(5, 7))}月`;
  }
  if (by === 'level') {
    const level = parseLevel(text, environment.settings.levels.mapping)?.level;
    return level === undefined ? BLANK : `${formatChineseNumber(level)}级`;
  }
  const definition = table.fields.find(({ name }) => name === field);
  const category = by === 'category' && definition ? canonicalCategory(definition, text) : null;
  return category ?? (text.replace(/\s+/g, '') || BLANK);
}

/** Every month from the first to the last that has rows, so that a month without any is seen. */
function monthsBetween(labels: readonly string[]): string[] {
  const months = labels.filter((label) => label !== BLANK).map((label) => Number.parseInt(label, 10));
  const blank = labels.includes(BLANK) ? [BLANK] : [];
  if (months.length === 0) return blank;
  const first = Math.min(...months);
  const span = Math.max(...months) - first + 1;
  return [...Array.from({ length: span }, (_, index) => `${first + index}月`), ...blank];
}

function byAge(hits: readonly Hit[], environment: LedgerEnvironment): FigureGroup[] {
  const ages = hits.map((hit) => {
    const day = deadlineDay(hit.row, environment);
    return { hit, age: day === null ? 0 : daysBetween(day, environment.asOf) };
  });
  return AGES.map(([most, label], index) => {
    const least = AGES[index - 1]?.[0] ?? Number.NEGATIVE_INFINITY;
    const own = ages.filter(({ age }) => age > least && age <= most);
    return groupOf(
      label,
      own.map(({ hit }) => hit),
    );
  });
}

function groupOf(label: string, hits: readonly Hit[]): FigureGroup {
  return { label, value: hits.length, rows: hits.map(rowRef) };
}
