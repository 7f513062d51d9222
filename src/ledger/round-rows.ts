import { appendTo } from '../core/append-to';
import type { Submission } from '../core/table';
import { type PlacedRow, placedRows, unitOfRow } from './placed-row';
import type { Roster } from './roster';
import { roundResolver } from './unit-names';

/** A row of a round with the unit it speaks for, by the name the unit is known under. */
export interface RoundRow extends PlacedRow {
  readonly unit: string;
}

/** The rows of a round that speak for a known unit, of one ledger or of all but the roster, in order. */
export function roundRows(
  submissions: readonly Submission[],
  roster: Roster | null,
  ledger?: string,
): RoundRow[] {
  return sentRows(submissions, roster, ledger).filter(({ unit }) => unit !== '');
}

/** As `roundRows`, with the rows that name no unit: theirs is empty. */
export function sentRows(
  submissions: readonly Submission[],
  roster: Roster | null,
  ledger?: string,
): RoundRow[] {
  const resolve = roundResolver(submissions, roster);
  return submissions.flatMap(({ tables, unit }) =>
    placedRows(tables)
      .filter(({ table }) => (ledger === undefined ? table.ledger !== 'roster' : table.ledger === ledger))
      .map((placed) => ({ ...placed, unit: resolve(unitOfRow(placed) || unit) })),
  );
}

/** The rows by unit, in the order of the units' first rows. */
export function byUnit(rows: readonly RoundRow[]): Map<string, RoundRow[]> {
  const units = new Map<string, RoundRow[]>();
  for (const row of rows) appendTo(units, row.unit, row);
  return units;
}
