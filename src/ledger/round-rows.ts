import { appendTo } from '../core/append-to';
import type { Submission } from '../core/table';
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
): readonly RoundRow[] {
  return rowsOf(submissions, roster, `named ${ledger}`, () =>
    sentRows(submissions, roster, ledger).filter(({ unit }) => unit !== ''),
  );
}

/** As `roundRows`, with the rows that name no unit: theirs is empty. */
export function sentRows(
  submissions: readonly Submission[],
  roster: Roster | null,
  ledger?: string,
): readonly RoundRow[] {
  const all = rowsOf(submissions, roster, 'all', () => namedRows(submissions, roster));
  return rowsOf(submissions, roster, `sent ${ledger}`, () =>
    all.filter(({ table }) => (ledger === undefined ? table.ledger !== 'roster' : table.ledger === ledger)),
  );
}

/** What was worked out of a round by one roster, which every rule over rounds asks for: its rows by choice. */
interface KnownRows {
  roster: Roster | null;
  rows: Map<string, readonly RoundRow[]>;
}

const roundOf = rememberedFor((_: readonly Submission[]): KnownRows => ({ roster: null, rows: new Map() }));

function rowsOf(
  submissions: readonly Submission[],
  roster: Roster | null,
  choice: string,
  find: () => readonly RoundRow[],
): readonly RoundRow[] {
  const known = roundOf(submissions);
  if (known.roster !== roster) {
    known.roster = roster;
    known.rows = new Map();
  }
  const rows = known.rows.get(choice) ?? find();
  known.rows.set(choice, rows);
  return rows;
}

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
