import { normalizeHeader } from '../text/normalize';
import type { LedgerDefinition } from './definition';
import type { HeaderColumn } from './header-candidates';
import { headerSynonyms } from './header-synonyms';

/** The names of all fields, for a quick look at whether a row can be a header at all. */
export class KnownHeaderWords {
  private readonly words: ReadonlySet<string>;
  private readonly longest: number = 0;

  constructor(definitions: readonly LedgerDefinition[]) {
    this.words = new Set(
      definitions.flatMap(({ fields }) =>
        fields.flatMap(({ title, aliases }) => [
          ...[title, ...aliases].map(normalizeHeader),
          ...headerSynonyms(title),
        ]),
      ),
    );
    for (const word of this.words) this.longest = Math.max(this.longest, word.length);
  }

  /** Whether the text is a field's name. */
  isName(text: string): boolean {
    return text.length <= this.longest * 2 && this.words.has(normalizeHeader(text));
  }

  /** Whether at least two columns begin or end with a field's name, in one of their header rows. */
  promising(columns: readonly HeaderColumn[]): boolean {
    let found = 0;
    for (const { parts } of columns) {
      if (parts.some((part) => this.holdsName(normalizeHeader(part)))) found += 1;
      if (found > 1) return true;
    }
    return false;
  }

  private holdsName(text: string): boolean {
    if (this.words.has(text)) return true;
    for (let length = 2; length <= Math.min(text.length, this.longest); length += 1) {
      if (this.words.has(text.slice(-length)) || this.words.has(text.slice(0, length))) return true;
    }
    return false;
  }
}
