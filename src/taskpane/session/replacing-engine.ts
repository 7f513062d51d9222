import type { CellFill } from './filling-engine';

/** How the roster knows a person: in service (or there is no roster), gone, or not at all. */
export type Standing = 'there' | 'left' | 'unlisted';

/** Somebody whom the ledgers name. */
export interface LedgerPerson {
  readonly name: string;
  /** How many cells of open matters name him. */
  readonly cells: number;
  readonly standing: Standing;
  /** 调离, 退休, … as the roster has it; empty for one who is there or unlisted. */
  readonly state: string;
  /** The one person in service who holds his position now; empty where there is none or several. */
  readonly successor: string;
}

/** Somebody in service, by the roster. */
export interface StaffMember {
  readonly name: string;
  /** Department and position. */
  readonly post: string;
}

/** Who can be replaced, and by whom. It crosses from a worker, so it is plain data. */
export interface PeopleToReplace {
  /** Those who are gone or unlisted first, then those whom most cells name. */
  readonly people: readonly LedgerPerson[];
  /** Empty without a roster. */
  readonly staff: readonly StaffMember[];
}

/** Where a person stays, as places: `整改台账 H5`. */
export interface KeptMentions {
  /** Matters that are done. */
  readonly finished: readonly string[];
  /** Papers of his own. */
  readonly papers: readonly string[];
  /** Cells that somebody has to see to. */
  readonly locked: readonly string[];
}

/** One person in the place of another, cell by cell, before anything is written. */
export interface Replacement {
  readonly cells: readonly CellFill[];
  readonly kept: KeptMentions;
  /** How many people of the old name the roster has. */
  readonly namesakes: number;
  /** How the roster knows the new one. */
  readonly successor: Pick<LedgerPerson, 'standing' | 'state'>;
}

/** Working out what replacing a person comes to, in this thread or in another. */
export interface ReplacingEngine {
  /** Null without a check before. */
  people(): Promise<PeopleToReplace | null>;
  /** Null without a check before. */
  replacement(from: string, to: string): Promise<Replacement | null>;
}
