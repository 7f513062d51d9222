import type { Table } from '../core/table';
import type { Roster } from './roster';
import { squeezeName } from './roster-lookups';

/** A unit by its full name, and whether the table itself or only the roster names it. */
export interface KnownUnit {
  readonly unit: string;
  readonly by: 'table' | 'roster';
}

/** The unit that a table speaks for: the one it names (title, sheet, file), else a roster's only one; null where neither tells. */
export function knownUnit(table: Table, roster: Roster | null): KnownUnit | null {
  const known = roster?.units ?? [];
  if (table.unit !== '') {
    const full = known.find(({ name, aliases }) =>
      [name, ...aliases].some((each) => squeezeName(each) === squeezeName(table.unit)),
    );
    return { unit: full?.name ?? table.unit, by: 'table' };
  }
  const [only, ...others] = known;
  return only && others.length === 0 ? { unit: only.name, by: 'roster' } : null;
}
