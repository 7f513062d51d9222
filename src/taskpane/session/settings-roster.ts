import { z } from 'zod';
import type { Roster } from '../../ledger/roster';

/** A roster that was taken from a file and is kept in the workbook. */
export interface KeptRoster {
  /** The file that it was taken from. */
  readonly name: string;
  /** ISO day on which it was taken. */
  readonly day: string;
  readonly roster: Roster;
}

const text = z.string();
const texts = z.array(text);

const ROSTER_SCHEMA = z.object({
  units: z.array(z.object({ name: text, aliases: texts, reports: z.boolean() })),
  departments: z.array(z.object({ name: text, leader: text })),
  posts: z.array(
    z.object({
      name: text,
      department: text,
      keyPost: z.boolean().exactOptional(),
      powerKind: text.exactOptional(),
    }),
  ),
  people: z.array(
    z.object({
      name: text,
      department: text,
      position: text,
      party: text,
      leading: z.boolean(),
      state: text,
      inService: z.boolean(),
      since: text.exactOptional(),
    }),
  ),
  portfolios: z.array(
    z.object({ leader: text, position: text, duties: text, departments: texts, head: z.boolean() }),
  ),
  powers: z.array(z.object({ name: text, kind: text, department: text, basis: text.exactOptional() })),
});

const KEPT_SCHEMA = z.object({ name: text, day: text, roster: ROSTER_SCHEMA });

/** The roster that a workbook keeps. Null for none, and for anything else that other hands left in its place. */
export function keptRoster(kept: unknown): KeptRoster | null {
  const parsed = KEPT_SCHEMA.safeParse(kept);
  return parsed.success ? parsed.data : null;
}

/**
 * One roster of two: of each part (units, people, …) what the first has, else what the second has. They are not added up:
 * the same roster in a sheet and from a file would count everybody twice.
 */
export function joinRosters(first: Roster | null, second: Roster | null): Roster | null {
  if (!first || !second) return first ?? second;
  const either = <T>(part: (roster: Roster) => readonly T[]): readonly T[] =>
    part(first).length > 0 ? part(first) : part(second);
  return {
    units: either(({ units }) => units),
    departments: either(({ departments }) => departments),
    posts: either(({ posts }) => posts),
    people: either(({ people }) => people),
    portfolios: either(({ portfolios }) => portfolios),
    powers: either(({ powers }) => powers),
  };
}
