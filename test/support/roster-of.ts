import type { Roster } from '../../src/ledger/roster';

/** A roster of what is given. */
export function rosterOf(parts: Partial<Roster>): Roster {
  return { units: [], departments: [], posts: [], people: [], portfolios: [], powers: [], ...parts };
}

/** A person in service. */
export function person(name: string, position = '科员', leading = false): Roster['people'][number] {
  return { name, department: '', position, party: '', leading, state: '', inService: true };
}
