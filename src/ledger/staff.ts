import type { Roster, RosterPerson } from './roster';

/** Party members and those who are about to be. */
const PARTY_MEMBER = /^(?:中共|共产)?(?:预备)?党员(?:（预备）|\(预备\))?$|中共党员|中共预备党员|中国共产党/;

/** Everybody in service, in the order of the roster. */
export function staffOf(roster: Roster | null): RosterPerson[] {
  return (roster?.people ?? []).filter(({ inService }) => inService);
}

/** The party members and cadres whom a reminder is to reach: all in service where the roster does not tell parties. */
export function remindedOf(roster: Roster | null): RosterPerson[] {
  const staff = staffOf(roster);
  const members = staff.filter(({ party }) => PARTY_MEMBER.test(party.trim()));
  return staff.some(({ party }) => party !== '') ? members : staff;
}
