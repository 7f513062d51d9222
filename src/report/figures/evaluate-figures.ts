import type { Field } from '../../core/field';
import { hasField, type Table } from '../../core/table';
import type { LedgerEnvironment } from '../../ledger/environment';
import { addDays } from '../../text/date';
import { inPeriod, meets, neededBy } from './conditions';
import { derive } from './derived-figures';
import type { Figure } from './figure';
import type { DerivedMeasure, FigureDefinition, Measure, RowMeasure } from './figure-definition';
import { fieldsOf, type Hit, measureRows, rowRef } from './measures';

/** Figures by id. */
export type Figures = ReadonlyMap<string, Figure>;

const DERIVED: readonly Measure['kind'][] = [
  'share',
  'overlap',
  'difference',
  'fixed',
  'years-since',
  'senders',
  'added',
  'vanished',
];

/**
 * Evaluates every definition over the tables. Figures that build on others (shares, differences) must stand after them
 * in the list.
 * @param previous tables of the period before; figures that are numbers then carry its number too
 */
export function evaluateFigures(
  definitions: readonly FigureDefinition[],
  tables: readonly Table[],
  environment: LedgerEnvironment,
  previous: readonly Table[] = [],
): Figures {
  const before =
    previous.length > 0 ? evaluateFigures(definitions, previous, environmentBefore(environment)) : null;
  const figures = new Map<string, Figure>();
  for (const definition of definitions) {
    const figure = evaluate(definition, { tables, previous, environment, figures });
    const earlier = before?.get(definition.id);
    figures.set(definition.id, earlier ? withPrevious(figure, earlier) : figure);
  }
  return figures;
}

interface Sources {
  readonly tables: readonly Table[];
  readonly previous: readonly Table[];
  readonly environment: LedgerEnvironment;
  readonly figures: Figures;
}

function evaluate(definition: FigureDefinition, sources: Sources): Figure {
  const { id, query, unit, measure, ledger } = definition;
  const common = { id, query, ...(unit !== undefined && { unit }) };
  if (isDerived(measure)) return { ...common, ...derive(measure, { ...sources, ledger }) };
  const given = sources.tables.filter((table) => table.ledger === ledger && table.part === definition.part);
  const lacked = new Map(given.map((table) => [table, lackedFields(table, definition, measure)]));
  // A column that nobody has to keep says nothing by its absence; one that is required is a gap to be told.
  const own = given.filter((table) => !lacked.get(table)?.some(({ need }) => need === 'desirable'));
  const missing = own.flatMap((table) =>
    (lacked.get(table) ?? []).map(({ title }) => ({ path: table.path, sheet: table.sheet, column: title })),
  );
  const hits = own.flatMap((table) => hitsIn(table, definition, sources.environment));
  return {
    ...common,
    ...measureRows(measure, hits, sources.environment),
    rows: hits.map(rowRef),
    supported: own.length > 0,
    ...(missing.length > 0 && { missing }),
  };
}

function isDerived(measure: Measure): measure is DerivedMeasure {
  return DERIVED.includes(measure.kind);
}

function hitsIn(
  table: Table,
  { where, dated }: FigureDefinition,
  environment: LedgerEnvironment,
): readonly Hit[] {
  return table.rows
    .filter((row) => inPeriod(row, dated, environment))
    .filter((row) => where.every((condition) => meets(row, table, condition, environment)))
    .map((row) => ({ row, table }));
}

/** Columns of the table's definition that the figure reads and the table has not. */
function lackedFields(table: Table, { where }: FigureDefinition, measure: RowMeasure): readonly Field[] {
  const needed = new Set([...where.flatMap(neededBy), ...fieldsOf(measure)]);
  return table.fields.filter(({ name }) => needed.has(name) && !hasField(table, name));
}

/** What was overdue in the period before is judged by its last day, where the period says which that is. */
function environmentBefore(environment: LedgerEnvironment): LedgerEnvironment {
  const { period, asOf } = environment;
  return { ...environment, period: null, asOf: period ? addDays(period.start, -1) : asOf };
}

function withPrevious(figure: Figure, earlier: Figure): Figure {
  const comparable = figure.supported && earlier.supported && !figure.fixed;
  return comparable && typeof earlier.value === 'number' && typeof figure.value === 'number'
    ? { ...figure, previous: earlier.value }
    : figure;
}
