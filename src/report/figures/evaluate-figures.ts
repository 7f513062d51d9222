import { type Row, type Table, textOf } from '../../core/table';
import type { LedgerEnvironment } from '../../ledger/environment';
import { splitItems } from '../../text/items';
import { squeeze } from '../../text/normalize';
import { meets } from './conditions';
import type { Figure, RowRef } from './figure';
import type { FigureDefinition, Measure } from './figure-definition';

interface Hit {
  readonly row: Row;
  readonly table: Table;
}

/** Measures that build on other figures. */
type Combination = Extract<Measure, { of: string }>;

/** Figures by id. */
export type Figures = ReadonlyMap<string, Figure>;

/**
 * Evaluates every definition over the tables. Figures that build on others (shares, differences) must stand after them
 * in the list.
 */
export function evaluateFigures(
  definitions: readonly FigureDefinition[],
  tables: readonly Table[],
  environment: LedgerEnvironment,
): Figures {
  const figures = new Map<string, Figure>();
  for (const definition of definitions)
    figures.set(definition.id, evaluate(definition, tables, environment, figures));
  return figures;
}

function evaluate(
  definition: FigureDefinition,
  tables: readonly Table[],
  environment: LedgerEnvironment,
  figures: Figures,
): Figure {
  const { id, query, unit, measure } = definition;
  const common = { id, query, ...(unit !== undefined && { unit }) };
  if ('of' in measure) return { ...common, ...combine(measure, figures) };
  const own = tables.filter((table) => table.ledger === definition.ledger && table.part === definition.part);
  const hits = own.flatMap((table) =>
    table.rows
      .filter((row) => definition.where.every((condition) => meets(row, table, condition, environment)))
      .map((row): Hit => ({ row, table })),
  );
  return { ...common, value: measureHits(measure, hits), rows: hits.map(rowRef), supported: own.length > 0 };
}

function measureHits(measure: Exclude<Measure, Combination>, hits: readonly Hit[]): Figure['value'] {
  switch (measure.kind) {
    case 'count':
      return hits.length;
    case 'distinct':
      return distinct(hits, measure.field).length;
    case 'list':
      return distinct(hits, measure.field);
    case 'items':
      return hits.reduce((sum, { row }) => sum + itemCount(textOf(row, measure.field)), 0);
  }
}

/** Values in order of first appearance, blanks aside, spelled as they stand there first. */
function distinct(hits: readonly Hit[], field: string): string[] {
  const values = new Map<string, string>();
  for (const { row } of hits) {
    const text = textOf(row, field);
    const key = squeeze(text);
    if (key !== '' && !values.has(key)) values.set(key, text);
  }
  return [...values.values()];
}

function itemCount(text: string): number {
  return text === '' ? 0 : splitItems(text).length;
}

function combine(measure: Combination, figures: Figures): Pick<Figure, 'value' | 'rows' | 'supported'> {
  const first = figures.get(measure.of);
  const second = figures.get(measure.kind === 'share' ? measure.in : measure.from);
  const nothing = measure.kind === 'difference' ? [] : 0;
  if (!first?.supported || !second?.supported) return { value: nothing, rows: [], supported: false };
  switch (measure.kind) {
    case 'share':
      return shareOf(first, second);
    case 'overlap':
      return {
        value: asList(first).length - difference(first, second).length,
        rows: second.rows,
        supported: true,
      };
    case 'difference':
      return { value: difference(first, second), rows: second.rows, supported: true };
  }
}

/** Two decimals of a percentage; a share of nothing is no figure. */
function shareOf(first: Figure, second: Figure): Pick<Figure, 'value' | 'rows' | 'supported'> {
  const whole = Number(second.value);
  if (whole === 0) return { value: 0, rows: [], supported: false };
  return {
    value: Math.round((Number(first.value) / whole) * 10_000) / 100,
    rows: first.rows,
    supported: true,
  };
}

function difference(first: Figure, second: Figure): string[] {
  const known = new Set(asList(second).map(squeeze));
  return asList(first).filter((value) => !known.has(squeeze(value)));
}

function asList({ value }: Figure): readonly string[] {
  return typeof value === 'object' ? value : [String(value)];
}

function rowRef({ row, table }: Hit): RowRef {
  return { path: table.path, sheet: table.sheet, row: row.row };
}
