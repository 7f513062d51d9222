import { isRecord } from '../../core/is-record';
import type { Roster } from '../../ledger/roster';

/** What is shown of a kept roster: where it is from, and how much of each kind it names. */
export interface RosterHead {
  readonly name: string;
  readonly day: string;
  readonly counts: Readonly<Record<keyof Roster, number>>;
}

/** The head of a kept roster; null where nothing of that kind is kept. The engine looks at the rest of it. */
export function keptRosterHead(kept: unknown): RosterHead | null {
  if (!isRecord(kept) || !isRecord(kept.roster)) return null;
  const { name, day, roster } = kept;
  if (typeof name !== 'string' || typeof day !== 'string') return null;
  const count = (part: keyof Roster): number => {
    const list = roster[part];
    return Array.isArray(list) ? list.length : 0;
  };
  return {
    name,
    day,
    counts: {
      units: count('units'),
      departments: count('departments'),
      posts: count('posts'),
      people: count('people'),
      portfolios: count('portfolios'),
      powers: count('powers'),
    },
  };
}
