import { GramPostings } from './gram-postings';
import { gramSignatures, leastPartner, SLACK } from './gram-signatures';
import { GramSketches } from './gram-sketches';
import { bigrams } from './similarity';

/** Two texts of a list that are alike; `a` is the earlier one. */
export interface LikePair {
  /** Positions in the list, `a < b`. */
  readonly a: number;
  readonly b: number;
  /** As `similarity` of the two texts, 0…1. */
  readonly similarity: number;
}

/** One distinct text: the ranks of its bigrams, ascending, and where it stands in the list. */
interface Entry {
  readonly ranks: Int32Array;
  readonly places: readonly number[];
}

/**
 * All pairs of texts whose `similarity` reaches the threshold, in the order of the list. It gives what comparing every
 * text with every other gives, in near-linear time: two texts that alike have a signature in common, so only texts
 * found under one are compared. Equal texts are compared once, however many there are.
 * @param threshold above 0, at most 1
 * @param wanted which pairs to give (positions `a < b`); all where left out
 * @throws {RangeError} for a threshold outside
 */
export function findLikePairs(
  texts: readonly string[],
  threshold: number,
  wanted: (a: number, b: number) => boolean = () => true,
): LikePair[] {
  assertThreshold(threshold);
  const pairs: LikePair[] = [];
  const take = (one: number, other: number, similarity: number): void => {
    const [a, b] = one < other ? [one, other] : [other, one];
    if (wanted(a, b)) pairs.push({ a, b, similarity });
  };
  const entries = distinctTexts(texts);
  for (const { places } of entries) {
    for (const [index, one] of places.entries()) {
      for (const other of places.slice(index + 1)) take(one, other, 1);
    }
  }
  joinAlike(entries, threshold, (x, y, similarity) => {
    for (const one of x.places) for (const other of y.places) take(one, other, similarity);
  });
  return pairs.sort((left, right) => left.a - right.a || left.b - right.b);
}

/**
 * Groups of texts that are like the first one found of their group (its shortest), each text in one group at most;
 * texts like no other stand alone, texts without a letter or digit are left out. Groups stay cheap where pairs would be
 * past counting, for texts made of the same phrases.
 * @param threshold above 0, at most 1
 * @returns positions in the list, ascending; the groups in the order of their first texts
 * @throws {RangeError} for a threshold outside
 */
export function likeGroups(texts: readonly string[], threshold: number): number[][] {
  assertThreshold(threshold);
  const groups = new Map<Entry, number[]>();
  const nearest = new Map<Entry, { readonly leader: Entry; readonly similarity: number }>();
  joinAlike(
    distinctTexts(texts),
    threshold,
    (entry, leader, similarity) => {
      const known = nearest.get(entry);
      if (!known || similarity > known.similarity) nearest.set(entry, { leader, similarity });
    },
    (entry) => {
      const leader = nearest.get(entry)?.leader;
      if (leader) groups.get(leader)?.push(...entry.places);
      else groups.set(entry, [...entry.places]);
      return leader === undefined;
    },
  );
  return [...groups.values()]
    .map((group) => group.sort((a, b) => a - b))
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

function assertThreshold(threshold: number): void {
  if (!(threshold > 0 && threshold <= 1)) throw new RangeError(`threshold ${threshold} is outside 0..1`);
}

/** The texts that hold anything, each once, shortest first; bigrams are numbered from the rarest to the commonest. */
function distinctTexts(texts: readonly string[]): Entry[] {
  const groups = new Map<string, { grams: string[]; places: number[] }>();
  for (const [place, text] of texts.entries()) {
    const grams = countedGrams(text);
    if (grams.length === 0) continue;
    const key = [...grams].sort().join('\n');
    const group = groups.get(key);
    if (group) group.places.push(place);
    else groups.set(key, { grams, places: [place] });
  }
  const frequency = new Map<string, number>();
  for (const { grams } of groups.values()) {
    for (const gram of grams) frequency.set(gram, (frequency.get(gram) ?? 0) + 1);
  }
  const byRarity = [...frequency].sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1));
  const rank = new Map(byRarity.map(([gram], index) => [gram, index]));
  return [...groups.values()]
    .map(({ grams, places }) => ({
      ranks: Int32Array.from(grams, (gram) => rank.get(gram) ?? 0).sort(),
      places,
    }))
    .sort((a, b) => a.ranks.length - b.ranks.length);
}

/** The bigrams of a text with repeats told apart, so that a multiset becomes a set. */
function countedGrams(text: string): string[] {
  const seen = new Map<string, number>();
  return bigrams(text).map((gram) => {
    const count = (seen.get(gram) ?? 0) + 1;
    seen.set(gram, count);
    return count === 1 ? gram : `${gram}\t${count}`;
  });
}

/**
 * Holds every text against the earlier, shorter ones that have a signature in common with it.
 * @param found told each two that reach the threshold
 * @param isFiled asked after a text was compared: whether later ones may find it
 */
function joinAlike(
  entries: readonly Entry[],
  threshold: number,
  found: (x: Entry, y: Entry, similarity: number) => void,
  isFiled: (x: Entry) => boolean = () => true,
): void {
  const signatures = gramSignatures(threshold);
  const postings = new GramPostings();
  const sketches = new GramSketches(entries);
  const sizes = Int32Array.from(entries, ({ ranks }) => ranks.length);
  const comparedWith = new Int32Array(entries.length).fill(-1);
  for (const [position, entry] of entries.entries()) {
    const { ranks } = entry;
    const least = leastPartner(ranks.length, threshold);
    const compare = (earlier: number): boolean => {
      const size = sizes[earlier] ?? 0;
      // Texts are filed in the order of their sizes: the rest are shorter still.
      if (size < least) return false;
      if (comparedWith[earlier] === position) return true;
      comparedWith[earlier] = position;
      const mostDifferent = (1 - threshold) * (ranks.length + size) + SLACK;
      const other = sketches.difference(position, earlier) <= mostDifferent ? entries[earlier] : undefined;
      if (!other) return true;
      const similarity = likeness(ranks, other.ranks, threshold);
      if (similarity >= threshold) found(entry, other, similarity);
      return true;
    };
    signatures.lookUps(ranks, (signature) => postings.visit(signature, compare));
    if (isFiled(entry)) signatures.keys(ranks, (signature) => postings.add(signature, position));
  }
}

/** Dice's coefficient of two ascending lists; 0 as soon as the threshold is out of reach. */
function likeness(a: Int32Array, b: Int32Array, threshold: number): number {
  const sizes = a.length + b.length;
  const needed = (threshold * sizes) / 2 - SLACK;
  let left = 0;
  let right = 0;
  let shared = 0;
  while (left < a.length && right < b.length) {
    if (shared + Math.min(a.length - left, b.length - right) < needed) return 0;
    const difference = (a[left] ?? 0) - (b[right] ?? 0);
    if (difference === 0) shared += 1;
    if (difference <= 0) left += 1;
    if (difference >= 0) right += 1;
  }
  return (2 * shared) / sizes;
}
