import type { Roster, RosterPerson } from '../../ledger/roster';
import { personByName } from '../../ledger/roster-lookups';
import { splitList } from '../../text/split-list';

/** The one person in service of that name, in one department where it is given; null for none and for namesakes. */
export function onlyPerson(roster: Roster, name: string, department?: string): RosterPerson | null {
  const [person, ...others] = personByName(roster, name, department).filter(({ inService }) => inService);
  return person !== undefined && others.length === 0 ? person : null;
}

/** The people a cell lists (林启明、周若溪), each found once in service; null when one of them is not. */
export function listedPeople(roster: Roster, text: string): RosterPerson[] | null {
  const whole = onlyPerson(roster, text);
  if (whole) return [whole];
  const names = splitList(text);
  const people = names.map((name) => onlyPerson(roster, name));
  const found = people.filter((person) => person !== null);
  return names.length > 0 && found.length === names.length ? found : null;
}
