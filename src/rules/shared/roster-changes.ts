import type { Table } from '../../core/table';
import { buildRoster } from '../../ledger/build-roster';
import type { Roster, RosterPerson } from '../../ledger/roster';
import { departmentKey, sameDepartment, squeezeName } from '../../ledger/roster-lookups';

/** Somebody who holds another post than before. */
export interface MovedPerson {
  readonly before: RosterPerson;
  readonly after: RosterPerson;
}

/** What a roster has that the one before had not. */
export interface RosterChanges {
  readonly departments: readonly string[];
  readonly posts: readonly string[];
  readonly powers: readonly string[];
  readonly people: readonly MovedPerson[];
}

/** Both rosters, where roster tables of both periods are known; null where one is missing. */
export function rostersOf(
  { current, previous }: { readonly current: readonly Table[]; readonly previous: readonly Table[] },
  known: Roster | null,
): { readonly before: Roster; readonly after: Roster } | null {
  const isRoster = ({ ledger }: Table): boolean => ledger === 'roster';
  if (!previous.some(isRoster)) return null;
  const after = known ?? (current.some(isRoster) ? buildRoster(current) : null);
  return after && { before: buildRoster(previous), after };
}

/** Compares two rosters part by part; a part that one of them lacks has not changed. */
export function rosterChanges(before: Roster, after: Roster): RosterChanges {
  const added = <T>(earlier: readonly T[], later: readonly T[], keyOf: (item: T) => string): T[] => {
    const known = new Set(earlier.map(keyOf));
    return earlier.length === 0 ? [] : later.filter((item) => !known.has(keyOf(item)));
  };
  const department = (name: string): string => departmentKey(after, name);
  return {
    departments: added(before.departments, after.departments, ({ name }) => department(name)).map(
      ({ name }) => name,
    ),
    posts: added(
      before.posts,
      after.posts,
      (post) => `${department(post.department)}\n${squeezeName(post.name)}`,
    ).map(({ name }) => name),
    powers: added(before.powers, after.powers, ({ name }) => squeezeName(name)).map(({ name }) => name),
    people: movedPeople(before, after),
  };
}

/** People of one entry in each roster whose department or position is another. */
function movedPeople(before: Roster, after: Roster): MovedPerson[] {
  return after.people.flatMap((person) => {
    const only = (roster: Roster): RosterPerson | null => {
      const own = roster.people.filter(({ name }) => squeezeName(name) === squeezeName(person.name));
      return own.length === 1 ? (own[0] ?? null) : null;
    };
    const earlier = only(before);
    if (!earlier || !only(after) || !person.inService) return [];
    const stays =
      sameDepartment(after, earlier.department, person.department) &&
      squeezeName(earlier.position) === squeezeName(person.position);
    return stays ? [] : [{ before: earlier, after: person }];
  });
}
