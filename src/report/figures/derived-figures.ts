import { appendTo } from '../../core/append-to';
import type { Table } from '../../core/table';
import { assumedYear, type LedgerEnvironment } from '../../ledger/environment';
import { matchPeriods } from '../../ledger/match-periods';
import { placedRows, unitOfRow } from '../../ledger/placed-row';
import { unitResolver } from '../../ledger/unit-names';
import { squeeze } from '../../text/normalize';
import type { Figure, RowRef } from './figure';
import type { DerivedMeasure } from './figure-definition';
import { rowRef } from './measures';

/** What a derived figure builds on. */
export interface DerivedSources {
  /** Figures evaluated so far. */
  readonly figures: ReadonlyMap<string, Figure>;
  readonly ledger: string;
  readonly tables: readonly Table[];
  readonly previous: readonly Table[];
  readonly environment: LedgerEnvironment;
}

type Derived = Pick<
  Figure,
  'value' | 'rows' | 'supported' | 'numerator' | 'denominator' | 'missing' | 'fixed' | 'groups'
>;

const NOTHING: Derived = { value: 0, rows: [], supported: false };

/** A figure made of other figures, of a policy's wording, or of what changed since the period before. */
export function derive(measure: DerivedMeasure, sources: DerivedSources): Derived {
  switch (measure.kind) {
    case 'fixed':
      return { value: measure.value, rows: [], supported: true, fixed: true };
    case 'years-since':
      return {
        value: assumedYear(sources.environment) - measure.year,
        rows: [],
        supported: true,
        fixed: true,
      };
    case 'senders':
      return senders(sources);
    case 'added':
    case 'vanished':
      return changed(measure.kind, sources);
    case 'share':
      return ofTwo(sources, measure.of, measure.in, shareOf);
    case 'overlap':
      return ofTwo(sources, measure.of, measure.from, overlapOf);
    case 'difference':
      return ofTwo(sources, measure.of, measure.from, differenceOf);
  }
}

function ofTwo(
  { figures }: DerivedSources,
  firstId: string,
  secondId: string,
  combine: (first: Figure, second: Figure) => Derived,
): Derived {
  const [first, second] = [figures.get(firstId), figures.get(secondId)];
  if (!first?.supported || !second?.supported) return NOTHING;
  const missing = [...(first.missing ?? []), ...(second.missing ?? [])];
  return { ...combine(first, second), ...(missing.length > 0 && { missing }) };
}

/** Two decimals of a percentage; a share of nothing is no figure. */
function shareOf(first: Figure, second: Figure): Derived {
  const [numerator, denominator] = [numberOf(first), numberOf(second)];
  if (denominator === 0) return NOTHING;
  const value = Math.round((numerator / denominator) * 10_000) / 100;
  return { value, rows: first.rows, supported: true, numerator, denominator };
}

function overlapOf(first: Figure, second: Figure): Derived {
  const value = asList(first).length - difference(first, second).length;
  return { value, rows: second.rows, supported: true };
}

function differenceOf(first: Figure, second: Figure): Derived {
  return { value: difference(first, second), rows: second.rows, supported: true };
}

/** Units by the name the roster knows them under; a unit that sent nothing but the roster has sent no ledger. */
function senders({ tables, environment }: DerivedSources): Derived {
  const rows = placedRows(tables.filter(({ ledger }) => ledger !== 'roster'));
  const resolve = unitResolver(rows.map(unitOfRow), environment.roster);
  const byUnit = new Map<string, RowRef[]>();
  for (const row of rows) {
    const unit = resolve(unitOfRow(row));
    if (unit !== '') appendTo(byUnit, unit, rowRef(row));
  }
  const groups = [...byUnit].map(([label, own]) => ({ label, value: own.length, rows: own }));
  const named = groups.map(({ label }) => label);
  return { value: named, rows: rows.map(rowRef), groups, supported: groups.length > 0 };
}

function changed(kind: 'added' | 'vanished', sources: DerivedSources): Derived {
  const { ledger, tables, previous, environment } = sources;
  const given = [tables, previous].every((each) => each.some((table) => table.ledger === ledger));
  if (!given) return NOTHING;
  const matches = matchPeriods({ previous, current: tables }, ledger, environment.roster);
  const rows = matches.flatMap((match) => match[kind]).map(rowRef);
  return { value: rows.length, rows, supported: true };
}

function difference(first: Figure, second: Figure): string[] {
  const known = new Set(asList(second).map(squeeze));
  return asList(first).filter((value) => !known.has(squeeze(value)));
}

/** A list counts its values. */
function numberOf({ value }: Figure): number {
  return typeof value === 'object' ? value.length : Number(value);
}

function asList({ value }: Figure): readonly string[] {
  return typeof value === 'object' ? value : [String(value)];
}
