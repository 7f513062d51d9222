import { GramNumbers } from './gram-numbers';
import { compared } from './similarity';

/** One distinct text: the ranks of its bigrams, ascending, and where it stands in the list. */
export interface GramText {
  readonly ranks: Int32Array;
  readonly places: readonly number[];
}

/** The texts of a list, each once, with the ranks of their bigrams from the rarest (0) to the commonest. */
export interface GramTexts {
  /** Shortest first; texts that hold nothing are left out. */
  readonly entries: readonly GramText[];
  /** All ranks are below. */
  readonly ranks: number;
}

interface Group {
  readonly numbers: Int32Array;
  readonly places: number[];
}

/** Numbers the bigrams of the texts; texts of the same bigrams are one. */
export function distinctTexts(texts: readonly string[]): GramTexts {
  const grams = new GramNumbers();
  const groups = grouped(texts, grams);
  const rank = ranksByRarity(groups, grams);
  const entries = groups.map(({ numbers, places }) => {
    for (let at = 0; at < numbers.length; at += 1) numbers[at] = rank[numbers[at] ?? 0] ?? 0;
    return { ranks: numbers.sort(), places };
  });
  return { entries: entries.sort((a, b) => a.ranks.length - b.ranks.length), ranks: grams.size };
}

/** Texts of the same bigrams are one: most are equal at first sight, few have them in another order. */
function grouped(texts: readonly string[], grams: GramNumbers): Group[] {
  const byText = placesByText(texts);
  let length = 0;
  for (const text of byText.keys()) length += text.length;
  // One store for all: many small arrays would cost more than what is done with them.
  const store = new Int32Array(length);
  let end = 0;
  const byHash = new Map<number, Group[]>();
  const groups: Group[] = [];
  for (const [text, places] of byText) {
    const count = grams.write(text, store, end);
    if (count === 0) continue;
    const numbers = store.subarray(end, end + count);
    const hash = hashOf(numbers);
    const alike = byHash.get(hash);
    const known = alike?.find((group) => isSame(group.numbers, numbers));
    if (known) {
      for (const place of places) known.places.push(place);
      known.places.sort((a, b) => a - b);
      continue;
    }
    end += count;
    const group: Group = { numbers, places };
    if (alike) alike.push(group);
    else byHash.set(hash, [group]);
    groups.push(group);
  }
  return groups;
}

/** Where each text stands, by what is compared of it; what is written the same way is made comparable once. */
function placesByText(texts: readonly string[]): Map<string, number[]> {
  const byText = new Map<string, number[]>();
  const byWritten = new Map<string, number[]>();
  for (let place = 0; place < texts.length; place += 1) {
    const written = texts[place] ?? '';
    const known = byText.get(written) ?? byWritten.get(written);
    if (known) {
      known.push(place);
      continue;
    }
    const text = compared(written);
    const places = byText.get(text) ?? [];
    places.push(place);
    byText.set(text, places);
    if (text !== written) byWritten.set(written, places);
  }
  return byText;
}

/** The same for equal sets of numbers, in whatever order. */
function hashOf(numbers: Int32Array): number {
  let hash = numbers.length;
  for (const number of numbers) {
    const mixed = Math.imul(number + 1, 0x9e3779b1);
    hash = (hash + Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b)) | 0;
  }
  return hash;
}

function isSame(a: Int32Array, b: Int32Array): boolean {
  if (a.length !== b.length) return false;
  const sorted = b.slice().sort();
  return a
    .slice()
    .sort()
    .every((number, index) => number === sorted[index]);
}

/** The rank of each bigram by its number. */
function ranksByRarity(groups: readonly Group[], grams: GramNumbers): Int32Array {
  const frequency = new Int32Array(grams.size);
  for (const { numbers } of groups) {
    for (const number of numbers) frequency[number] = (frequency[number] ?? 0) + 1;
  }
  const ranks = new Int32Array(grams.size);
  const byRarity = Array.from(frequency.keys()).sort(
    (a, b) => (frequency[a] ?? 0) - (frequency[b] ?? 0) || (grams.name(a) < grams.name(b) ? -1 : 1),
  );
  for (const [rank, number] of byRarity.entries()) ranks[number] = rank;
  return ranks;
}
