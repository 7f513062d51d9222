import { hasPostName } from '../../ledger/posts';
import type { Roster } from '../../ledger/roster';
import { personByName, sameDepartment, squeezeName } from '../../ledger/roster-lookups';
import { splitList } from '../../text/split-list';

/** Somebody in service, with what the roster says of his office. */
export interface OfficeHolder {
  /** Without blanks. */
  readonly name: string;
  readonly position: string;
}

/** The leading members in service; those of the portfolios that the list of people does not know count too. */
export function leadingTeam(roster: Roster): OfficeHolder[] {
  const people = roster.people.filter(({ leading, inService }) => leading && inService);
  const others = roster.portfolios.filter(({ leader }) => personByName(roster, leader).length === 0);
  return [
    ...people.map(({ name, position }) => ({ name: squeezeName(name), position })),
    ...others.map(({ leader, position }) => ({ name: squeezeName(leader), position })),
  ];
}

/** Those in service who hold a post that the roster marks as a key post (重点岗位). */
export function keyPostHolders(roster: Roster): OfficeHolder[] {
  const keyPosts = roster.posts.filter(({ keyPost }) => keyPost === true);
  return roster.people
    .filter(({ inService, department, position }) => {
      if (!inService) return false;
      return keyPosts.some((post) => {
        const elsewhere =
          department !== '' && post.department !== '' && !sameDepartment(roster, department, post.department);
        return !elsewhere && splitList(position).some((office) => hasPostName(office, post, roster));
      });
    })
    .map(({ name, position }) => ({ name: squeezeName(name), position }));
}
