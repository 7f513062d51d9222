import { squeeze } from './normalize';

/** Texts that are compared as they stand: those that were made comparable before, and short ones. */
const BARE = /^[\u4e00-\u9fff\da-z]*$/;

/** What of a text is compared: all but spaces and punctuation, in small letters. */
export function compared(text: string): string {
  if (BARE.test(text)) return text;
  return squeeze(text)
    .replace(/[\p{P}\p{S}]+/gu, '')
    .toLowerCase();
}

/** Character n-grams of what is compared of a text, in order, repeats kept; a shorter text is one gram. */
function grams(text: string, n: number): string[] {
  const characters = Array.from(compared(text));
  if (characters.length === 0) return [];
  if (characters.length <= n) return [characters.join('')];
  return characters.slice(n - 1).map((_, index) => characters.slice(index, index + n).join(''));
}

/** Pairs of neighbouring characters, in order, repeats kept; a single character stands for itself. */
export function bigrams(text: string): string[] {
  return grams(text, 2);
}

/** How many grams of `b` can be paired off with equal grams of `a`. */
function shared(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const gram of a) left.set(gram, (left.get(gram) ?? 0) + 1);
  let count = 0;
  for (const gram of b) {
    const rest = left.get(gram) ?? 0;
    if (rest === 0) continue;
    left.set(gram, rest - 1);
    count += 1;
  }
  return count;
}

/**
 * How alike two texts are, 0…1: Dice's coefficient over the multisets of their n-grams, blind to spaces, punctuation
 * and case. Symmetric; 1 for equal texts; 0 where either has no letter or digit.
 */
export function similarity(a: string, b: string, n = 2): number {
  const [left, right] = [grams(a, n), grams(b, n)];
  if (left.length === 0 || right.length === 0) return 0;
  return (2 * shared(left, right)) / (left.length + right.length);
}

/** The share (0…1) of a's bigrams that b has too: 1 when a is a passage of b. 0 where a has no letter or digit. */
export function containment(a: string, b: string): number {
  const [left, right] = [bigrams(a), bigrams(b)];
  return left.length === 0 ? 0 : shared(right, left) / left.length;
}
