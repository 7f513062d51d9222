import { appendTo } from '../core/append-to';
import { similarity } from '../text/similarity';
import type { FieldNames } from './field-names';
import { headFits } from './header-heads';

/** What is left of the likeness between words about different things: 责任人 and 责任人电话. */
const OTHER_THING = 0.5;

/** No name is so long that a longer header could be like it. */
const LONGEST_HEADER = 30;

interface Word {
  readonly text: string;
  /** Which field it names. */
  readonly field: number;
}

/** Finds the names that a header is like. Only names that share characters with it are looked at. */
export class WordLikeness {
  private readonly words: readonly Word[];
  private readonly withCharacter = new Map<string, number[]>();

  constructor(private readonly names: readonly FieldNames[]) {
    this.words = names.flatMap(({ words, strict }, field) =>
      strict ? [] : words.map((text): Word => ({ text, field })),
    );
    for (const [index, { text }] of this.words.entries()) {
      for (const character of new Set(text)) appendTo(this.withCharacter, character, index);
    }
  }

  /** For each field how much a normalised header is like one of its names, 0…0.9. */
  scores(header: string): readonly number[] {
    const scores = this.names.map(() => 0);
    if (header.length < 2 || header.length > LONGEST_HEADER) return scores;
    for (const [index, shared] of this.sharing(header)) {
      const word = this.words[index];
      if (!word || shared < 2) continue;
      const score = partScore(header, word.text, shared);
      if (score > (scores[word.field] ?? 0)) scores[word.field] = score;
    }
    return scores.map((score, field) => {
      const names = this.names[field];
      return score === 0 || !names || headFits(header, names.kind, names.heads) ? score : score * OTHER_THING;
    });
  }

  /** How many characters of the header each name has. */
  private sharing(header: string): Map<number, number> {
    const shared = new Map<number, number>();
    for (const character of header) {
      for (const index of this.withCharacter.get(character) ?? []) {
        shared.set(index, (shared.get(index) ?? 0) + 1);
      }
    }
    return shared;
  }
}

/** A header that holds a field's name, or is held by it. In Chinese the last word says what the thing is. */
function partScore(header: string, word: string, shared: number): number {
  if (header.length > word.length) {
    const share = word.length / header.length;
    if (header.endsWith(word)) return 0.6 + 0.3 * share;
    if (header.startsWith(word)) return 0.28 + 0.3 * share;
    if (header.includes(word)) return 0.3 + 0.3 * share;
  } else if (word.includes(header)) {
    const share = header.length / word.length;
    return word.endsWith(header) ? 0.5 + 0.3 * share : 0.25 + 0.3 * share;
  }
  // Header words are too short for pairs of characters alone.
  const alike = (2 * shared) / (header.length + word.length) >= 0.5;
  return alike ? (0.75 * (similarity(header, word, 1) + similarity(header, word, 2))) / 2 : 0;
}
