import type { TitleLibrary } from '../../ledger/title-library';
import type { Figures } from '../figures/evaluate-figures';
import type { LayoutProfile } from '../official-layout';

/** What a unit adds to the proofreader's own lists. */
export interface ProofWords {
  /** Titles no longer in force, each with what took its place. */
  readonly superseded: ReadonlyMap<string, string>;
  /** Wrong or outdated words, each with the right one. */
  readonly terms: ReadonlyMap<string, string>;
  /** Names for one thing, of which a document should use one. */
  readonly names: readonly (readonly string[])[];
}

/** Nothing of one's own. */
export const NO_WORDS: ProofWords = { superseded: new Map(), terms: new Map(), names: [] };

/** What a document is held against. */
export interface ProofKnowledge {
  readonly words: ProofWords;
  /** Titles of rules and laws, the unit's own among them, as they hold on the day. */
  readonly titles: TitleLibrary;
  /** The figures of the ledgers given; null where none were. */
  readonly figures: Figures | null;
  /** The layout it should have. */
  readonly profile: LayoutProfile;
}
