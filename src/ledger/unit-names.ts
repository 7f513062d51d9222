import type { Submission } from '../core/table';
import { placedRows, unitOfRow } from './placed-row';
import type { Roster } from './roster';
import { squeezeName } from './roster-lookups';

/** Tells under which name a unit is known; see `unitResolver`. */
export type UnitResolver = (name: string) => string;

/** Shorter names (办公室) end the names of many units. */
const LEAST_LENGTH = 3;

/**
 * One name for all ways in which a unit is written: the roster's full name for a full or short one, else the one longer
 * name of roster or list that ends in it (县水务局 → 临河县水务局), else the name itself without blanks. Empty stays empty.
 */
export function unitResolver(names: readonly string[], roster: Roster | null): UnitResolver {
  const units = (roster?.units ?? []).map((unit) => ({
    name: unit.name,
    keys: [unit.name, ...unit.aliases].map(unitKey),
  }));
  const listed = [...new Set(Array.from(new Set(names), unitKey))];
  /** By the name as written: most rows of a round write their unit's name the same way. */
  const known = new Map<string, string>();
  const resolve = (key: string): string => {
    const named = units.find(({ keys }) => keys.includes(key));
    if (named) return named.name;
    if (key.length < LEAST_LENGTH) return key;
    const owners = units.filter(({ keys }) => keys.some((own) => own !== '' && isLongerForm(own, key)));
    if (owners.length > 0) return owners.length === 1 ? (owners[0]?.name ?? key) : key;
    const longer = listed.filter((other) => isLongerForm(other, key));
    return longer.length === 1 ? (longer[0] ?? key) : key;
  };
  return (name) => {
    const found = known.get(name) ?? resolve(unitKey(name));
    known.set(name, found);
    return found;
  };
}

/** The resolver for the units of a round. */
export function roundResolver(submissions: readonly Submission[], roster: Roster | null): UnitResolver {
  return unitResolver(
    submissions.flatMap(({ unit, tables }) => [unit, ...placedRows(tables).map(unitOfRow)]),
    roster,
  );
}

function unitKey(name: string): string {
  return squeezeName(name).replace(/\((?:盖章|公章|章)\)$/, '');
}

/** Whether one name is the other with more before it. */
function isLongerForm(longer: string, shorter: string): boolean {
  return shorter.length >= LEAST_LENGTH && longer.length > shorter.length && longer.endsWith(shorter);
}
