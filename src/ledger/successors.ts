import type { Roster, RosterPerson } from './roster';
import { personByName, sameDepartment, squeezeName } from './roster-lookups';

/** Ranks, which several people hold at once and nobody takes over from another. */
const RANK = /^(?:[一二三四]级)?(?:主任|副主任)?(?:科员|办事员|调研员|巡视员|职员|干部|工作人员|职工|干事)$/;

/** The one person in service who now holds the position of somebody who left; null where there is none or several. */
export function successorOf(left: RosterPerson, roster: Roster): RosterPerson | null {
  const position = squeezeName(left.position);
  if (position === '' || RANK.test(position)) return null;
  const holders = roster.people.filter(
    (person) =>
      person.inService &&
      squeezeName(person.position) === position &&
      (left.department === '' || sameDepartment(roster, person.department, left.department)),
  );
  const [only] = holders;
  return only !== undefined && holders.length === 1 ? only : null;
}

/** The people in service of the department that somebody left, in the roster's order; none where it does not say which. */
export function colleaguesOf({ department }: RosterPerson, roster: Roster): RosterPerson[] {
  return roster.people.filter(
    (person) => person.inService && sameDepartment(roster, person.department, department),
  );
}

/** States of people who are still in service, at another post than before. */
const MOVED = /轮岗|转岗|交流|调整|调任|改任|另有任用|跟班/;

/**
 * The roster's entry of somebody in service whose state says that he changed posts, where no entry of the name belongs
 * to the department given; null for everybody else, and without a department.
 */
export function whoMoved(name: string, department: string, roster: Roster): RosterPerson | null {
  const entries = personByName(roster, name).filter(({ inService }) => inService);
  if (department === '' || entries.some((entry) => sameDepartment(roster, entry.department, department)))
    return null;
  return entries.find(({ state }) => MOVED.test(state)) ?? null;
}

/** The roster's entry of somebody of whom no entry of that name is in service any more; null for everybody else. */
export function whoLeft(name: string, roster: Roster): RosterPerson | null {
  const entries = personByName(roster, name);
  return entries.every(({ inService }) => !inService) ? (entries[0] ?? null) : null;
}
