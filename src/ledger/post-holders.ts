import { holdsPost, isPost } from './posts';
import type { Roster, RosterPerson } from './roster';
import { sameDepartment } from './roster-lookups';

/** Who of a department may answer for a post, and how the roster tells. */
export interface PostHolders {
  /** `holder`: by the position; `free`: nobody holds the post, and these people have no post of their own. */
  readonly by: 'holder' | 'free';
  /** In service, the likeliest first: those who hold no office of leadership before the head. */
  readonly people: readonly RosterPerson[];
}

/**
 * The people in service who hold a post, else those of its department whom no post of the roster's list claims: small
 * units leave posts to whoever is left, mostly the head. None for a post that is not on the list.
 */
export function postHolders(roster: Roster, department: string, post: string): PostHolders {
  const people = roster.people.filter(
    (person) => person.inService && sameDepartment(roster, person.department, department),
  );
  const holders = people.filter(({ position }) => holdsPost(position, post));
  if (holders.length > 0) return { by: 'holder', people: holders };
  const posts = roster.posts.filter((each) => sameDepartment(roster, each.department, department));
  const isListed = posts.some((each) => isPost({ name: post, department }, each, roster));
  const free = people.filter(({ position }) => !posts.some(({ name }) => holdsPost(position, name)));
  return { by: 'free', people: isListed ? [...free].sort((a, b) => rank(a) - rank(b)) : [] };
}

function rank({ position }: RosterPerson): number {
  return LEADERSHIP.test(position) ? 1 : 0;
}

const LEADERSHIP = /(?:主任|科长|股长|处长|队长|所长|站长|部长|负责人)/;
