import type { Field } from '../core/field';
import { rememberedFor } from '../text/remembered';
import { LOOSE_CHARACTERS, namesOf } from './field-names';
import { AFFIX_CHARACTERS } from './header-affixes';
import { isPlain, plainCodes } from './plain-characters';

/** A longer header that is named by how it ends ends in a name of five characters at least, or it scores too little. */
const TAIL = 5;

/** What may be missing at the end of a name. */
const LOOSE_END = new RegExp(`[${LOOSE_CHARACTERS}]+$`);

/** The endings of the fields' names; made once for the fields of a definition. */
export const nameEndingsFor: (fields: readonly Field[]) => NameEndings = rememberedFor(
  (fields: readonly Field[]) => new NameEndings(fields),
);

/**
 * A quick look at whether a text can name a field at all. Nearly every cell of a sheet is looked at for a label and
 * hardly any is one; most end in a character that no name has.
 */
export class NameEndings {
  private readonly characters: ReadonlySet<number>;
  /** The last ones of names, and those that may follow them. */
  private readonly last: ReadonlySet<number>;

  constructor(fields: readonly Field[]) {
    const names = fields.map(namesOf).flatMap(({ exact, synonyms }) => [...exact.keys(), ...synonyms]);
    this.characters = plainCodes([AFFIX_CHARACTERS, LOOSE_CHARACTERS, ...names]);
    const last = names.map((name) => name.replace(LOOSE_END, '').slice(-1));
    this.last = plainCodes([AFFIX_CHARACTERS, LOOSE_CHARACTERS, ...last]);
  }

  /** False only where `HeaderMatcher.scores` gives less than 0.85 for each field; true says nothing. */
  mayName(text: string): boolean {
    const end = text.length - 1;
    for (let at = end; at >= Math.max(0, end - TAIL + 1); at -= 1) {
      const code = text.charCodeAt(at);
      const known = at === end ? this.last : this.characters;
      // Spaces, brackets and the like may go when the text is normalised, with what stands before them.
      if (!known.has(code)) return !isPlain(code);
    }
    return true;
  }
}
