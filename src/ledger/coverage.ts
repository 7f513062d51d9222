import type { Submission } from '../core/table';
import { placedRows, unitOfRow } from './placed-row';
import type { Roster } from './roster';
import { roundResolver } from './unit-names';

/** Who of the roster's units reported in a round. Names as the roster has them. */
export interface Coverage {
  readonly expected: readonly string[];
  /** Every unit that sent rows, expected or not. */
  readonly reported: readonly string[];
  readonly missing: readonly string[];
  /** Files with rows that name no unit: one of the missing ones may have sent them. */
  readonly unnamed: readonly string[];
}

/** Compares the units that have to report with those that rows of any ledger come from (rule U-01). */
export function coverageOf(submissions: readonly Submission[], roster: Roster): Coverage {
  const resolve = roundResolver(submissions, roster);
  const reported = new Set<string>();
  const unnamed: string[] = [];
  for (const { path, unit, tables } of submissions) {
    const rows = placedRows(tables.filter(({ ledger }) => ledger !== 'roster'));
    const units = new Set(rows.map((row) => resolve(unitOfRow(row) || unit)));
    for (const each of units) if (each !== '') reported.add(each);
    if (units.size > 0 && [...units].every((each) => each === '')) unnamed.push(path);
  }
  const expected = roster.units.filter(({ reports }) => reports).map(({ name }) => name);
  return {
    expected,
    reported: [...reported],
    missing: expected.filter((name) => !reported.has(name)),
    unnamed,
  };
}
