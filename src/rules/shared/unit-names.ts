import type { Roster, RosterUnit } from '../../ledger/roster';
import { squeezeName } from '../../ledger/roster-lookups';

/** A unit's name as written, without spaces and without （盖章） and the like after it. */
export function bareUnitName(text: string): string {
  return squeezeName(text).replace(/[(（](?:盖章|公章|章|签章)[)）]$/, '');
}

/** The unit of the roster that the name stands for: by its full name, or by a short or former one. */
export function unitNamed(name: string, roster: Roster): RosterUnit | null {
  const wanted = bareUnitName(name);
  const by = (namesOf: (unit: RosterUnit) => readonly string[]): RosterUnit | undefined =>
    roster.units.find((unit) => namesOf(unit).some((each) => squeezeName(each) === wanted));
  return by((unit) => [unit.name]) ?? by((unit) => unit.aliases) ?? null;
}

/** The place at the head of a unit's full name, 临河县 of 临河县水务局; null where it names none. */
export function placeOf(unitName: string): string | null {
  return (
    /^(?:\p{Script=Han}{2,4}[省市])?(\p{Script=Han}{2,4}?[省市县区旗])(?=\p{Script=Han}{2})/u.exec(
      unitName,
    )?.[1] ?? null
  );
}

/**
 * Whether two names can only mean two units of one level, such as the bureaux of two counties. A short name, a part of
 * the other unit, and names of different levels (a superior's form) are no contradiction.
 */
export function areOtherUnits(a: string, b: string, roster: Roster | null): boolean {
  const [left, right] = [bareUnitName(a), bareUnitName(b)];
  if (left === '' || right === '' || left.includes(right) || right.includes(left)) return false;
  // A roster of both knows them as a unit and one below it.
  if (roster && unitNamed(left, roster) && unitNamed(right, roster)) return false;
  const [here, there] = [placeOf(left), placeOf(right)];
  return here !== null && there !== null && here.at(-1) === there.at(-1) && left.at(-1) === right.at(-1);
}
