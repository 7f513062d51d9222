import type { Field } from '../core/field';
import { rememberedFor } from '../text/remembered';
import { LOOSE_CHARACTERS, namesOf } from './field-names';
import { AFFIX_CHARACTERS } from './header-affixes';

/** A longer header that is named by how it ends ends in a name of five characters at least, or it scores too little. */
const TAIL = 5;

/** Characters that stand in a normalised header as they were written. */
const PLAIN = /[0-9A-Za-z\u4e00-\u9fff]/;

/** The endings of the fields' names; made once for the fields of a definition. */
export const nameEndingsFor: (fields: readonly Field[]) => NameEndings = rememberedFor(
  (fields: readonly Field[]) => new NameEndings(fields),
);

/**
 * A quick look at whether a text can name a field at all. Nearly every cell of a sheet is looked at for a label and
 * hardly any is one; most end in a character that no name has.
 */
export class NameEndings {
  private readonly characters: ReadonlySet<string>;

  constructor(fields: readonly Field[]) {
    const names = fields.map(namesOf).flatMap(({ exact, synonyms }) => [...exact.keys(), ...synonyms]);
    const all = [AFFIX_CHARACTERS, LOOSE_CHARACTERS, ...names].join('');
    this.characters = new Set([...all].filter((character) => PLAIN.test(character)));
  }

  /** False only where `HeaderMatcher.scores` gives less than 0.85 for each field; true says nothing. */
  mayName(text: string): boolean {
    for (let at = text.length - 1; at >= Math.max(0, text.length - TAIL); at -= 1) {
      const character = text.charAt(at);
      if (this.characters.has(character)) continue;
      // Spaces, brackets and the like may go when the text is normalised, with what stands before them.
      return !PLAIN.test(character);
    }
    return true;
  }
}
