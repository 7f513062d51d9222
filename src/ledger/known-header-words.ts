import { normalizeHeader } from '../text/normalize';
import type { LedgerDefinition } from './definition';
import { namesOf } from './field-names';
import type { HeaderColumn } from './header-candidates';
import { isPlain, plainCodes } from './plain-characters';

/** Texts that normalising leaves as they are. */
const PLAIN = /^[0-9A-Za-z\u4e00-\u9fff]+$/;

/** The names of all fields, for a quick look at whether a row can be a header at all. */
export class KnownHeaderWords {
  private readonly words: ReadonlySet<string>;
  private readonly longest: number = 0;
  /** The characters that names begin and end with: a quick look before a text is compared as a whole. */
  private readonly openings: ReadonlySet<number>;
  private readonly endings: ReadonlySet<number>;

  constructor(definitions: readonly LedgerDefinition[]) {
    const names = definitions.flatMap(({ fields }) => fields.map(namesOf));
    // Ledgers share titles, and with them the words put together for a title.
    const synonyms = new Set(names.map((one) => one.synonyms));
    this.words = new Set(
      [...names.map(({ exact }) => exact), ...synonyms].flatMap((words) => [...words.keys()]),
    );
    this.openings = plainCodes(Array.from(this.words, (word) => word.slice(0, 1)));
    this.endings = plainCodes(Array.from(this.words, (word) => word.slice(-1)));
    for (const word of this.words) this.longest = Math.max(this.longest, word.length);
  }

  /** How many of the texts are field names; 0 where less than half of them are. */
  countNames(texts: readonly { readonly text: string }[]): number {
    let names = 0;
    let others = 0;
    for (const { text } of texts) {
      if (this.isName(text)) names += 1;
      else others += 1;
      if (others > texts.length / 2) return 0;
    }
    return names;
  }

  private isName(text: string): boolean {
    if (text.length > this.longest * 2) return false;
    const [opening, ending] = [text.charCodeAt(0), text.charCodeAt(text.length - 1)];
    if (isPlain(opening) && !this.openings.has(opening)) return false;
    if (isPlain(ending) && !this.endings.has(ending)) return false;
    return this.words.has(PLAIN.test(text) ? text : normalizeHeader(text));
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
