import { forEachChoice, GramPostings } from './gram-postings';
import { bigrams } from './similarity';

/** Two texts of a list that are alike; `a` is the earlier one. */
export interface LikePair {
  /** Positions in the list, `a < b`. */
  readonly a: number;
  readonly b: number;
  /** As `similarity` of the two texts, 0…1. */
  readonly similarity: number;
}

/** Tolerance of the bounds against rounding: a bound may only ever be too low. */
const SLACK = 1e-9;

/** How many look-ups one text may cost. */
const MOST_CHOICES = 256;

/** One distinct text: the ranks of its bigrams, ascending, and where it stands in the list. */
interface Entry {
  readonly ranks: Int32Array;
  readonly places: readonly number[];
}

/**
 * All pairs of texts whose `similarity` reaches the threshold, in the order of the list. It gives what comparing every
 * text with every other gives, in near-linear time: two texts that alike must share one of their rarest bigrams, so
 * only texts found under those are compared. Equal texts are compared once, however many there are.
 * @param threshold above 0, at most 1
 * @param wanted which pairs to give (positions `a < b`); all where left out
 * @throws {RangeError} for a threshold outside
 */
export function findLikePairs(
  texts: readonly string[],
  threshold: number,
  wanted: (a: number, b: number) => boolean = () => true,
): LikePair[] {
  if (!(threshold > 0 && threshold <= 1)) throw new RangeError(`threshold ${threshold} is outside 0..1`);
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
 * Prefix filtering: when sizes ascend, a text can only reach the threshold with an earlier one if the rarest bigrams of
 * both, as many as the bounds on their common number leave and k - 1 more, have k in common. Looking texts up by
 * choices of k keeps the lists short even where all texts are made of the same phrases.
 */
function joinAlike(
  entries: readonly Entry[],
  threshold: number,
  found: (x: Entry, y: Entry, similarity: number) => void,
): void {
  const postings = new GramPostings();
  const comparedWith = new Int32Array(entries.length).fill(-1);
  for (const [position, entry] of entries.entries()) {
    const { ranks } = entry;
    const least = leastPartner(ranks.length, threshold);
    const choice = choiceSize(ranks.length, threshold);
    const compare = (earlier: number): boolean => {
      const other = entries[earlier];
      if (!other || other.ranks.length < least) return false;
      if (comparedWith[earlier] === position) return true;
      comparedWith[earlier] = position;
      const similarity = likeness(ranks, other.ranks, threshold);
      if (similarity >= threshold) found(entry, other, similarity);
      return true;
    };
    forEachChoice(ranks, ranks.length - least + choice, choice, (hash) => postings.visit(hash, compare));
    const kept = Math.ceil(ranks.length * threshold - SLACK);
    for (const size of choiceSizesOfPartners(ranks.length, threshold)) {
      forEachChoice(ranks, ranks.length - kept + size, size, (hash) => postings.add(hash, position));
    }
  }
}

/** The fewest bigrams of a shorter text that can reach the threshold with one of `size`; as many must be in common. */
function leastPartner(size: number, threshold: number): number {
  return Math.ceil((size * threshold) / (2 - threshold) - SLACK);
}

/** How many bigrams at a time a text of `size` is looked up by: as many as make no more than `MOST_CHOICES` look-ups. */
function choiceSize(size: number, threshold: number): number {
  const least = leastPartner(size, threshold);
  const free = size - least;
  if (least >= 3 && ((free + 3) * (free + 2) * (free + 1)) / 6 <= MOST_CHOICES) return 3;
  return least >= 2 && ((free + 2) * (free + 1)) / 2 <= MOST_CHOICES ? 2 : 1;
}

/** The choice sizes by which the texts that are no shorter may look for a text of `size`. */
function choiceSizesOfPartners(size: number, threshold: number): ReadonlySet<number> {
  const sizes = new Set<number>();
  const longest = Math.floor((size * (2 - threshold)) / threshold + SLACK);
  for (let partner = size; partner <= longest; partner += 1) sizes.add(choiceSize(partner, threshold));
  return sizes;
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
