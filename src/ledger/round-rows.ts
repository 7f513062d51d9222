import { appendTo } from '../core/append-to';
import type { Submission, Table } from '../core/table';
import { rememberedFor } from '../text/remembered';
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
  return rowsOf(submissions, roster, ({ table, unit }) => unit !== '' && isOf(table, ledger));
}

/** As `roundRows`, with the rows that name no unit: theirs is empty. */
export function sentRows(
  submissions: readonly Submission[],
  roster: Roster | null,
  ledger?: string,
): RoundRow[] {
  return rowsOf(submissions, roster, ({ table }) => isOf(table, ledger));
}

function isOf(table: Table, ledger: string | undefined): boolean {
  return ledger === undefined ? table.ledger !== 'roster' : table.ledger === ledger;
}

function rowsOf(
  submissions: readonly Submission[],
  roster: Roster | null,
  isWanted: (row: RoundRow) => boolean,
): RoundRow[] {
  const known = roundOf(submissions);
  if (known.rows === null || known.roster !== roster) {
    known.rows = namedRows(submissions, roster);
    known.roster = roster;
  }
  return known.rows.filter(isWanted);
}

/** The rows of a round, which every rule over rounds asks for; the units' names are worked out once. */
const roundOf = rememberedFor(
  (_: readonly Submission[]): { roster: Roster | null; rows: RoundRow[] | null } => ({
    roster: null,
    rows: null,
  }),
);

function namedRows(submissions: readonly Submission[], roster: Roster | null): RoundRow[] {
  const resolve = roundResolver(submissions, roster);
  return submissions.flatMap(({ tables, unit }) =>
    placedRows(tables).map(({ table, row }) => ({
      table,
      row,
      unit: resolve(unitOfRow({ table, row }) || unit),
    })),
  );
}

/** The rows by unit, in the order of the units' first rows. */
export function byUnit(rows: readonly RoundRow[]): Map<string, RoundRow[]> {
  const units = new Map<string, RoundRow[]>();
  for (const row of rows) appendTo(units, row.unit, row);
  return units;
}
