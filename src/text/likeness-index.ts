import { GramPostings } from './gram-postings';
import { gramSignatures, leastPartner, SLACK } from './gram-signatures';
import { GramSketches } from './gram-sketches';
import { distinctTexts, type GramText } from './gram-texts';

/** Two texts of a list that are alike; `a` is the earlier one. */
export interface LikePair {
  /** Positions in the list, `a < b`. */
  readonly a: number;
  readonly b: number;
  /** As `similarity` of the two texts, 0…1. */
  readonly similarity: number;
}

/** Which pairs of like texts are given; all where left out. */
export interface PairTerms {
  /** Whether the texts at two positions `a < b` are of interest. */
  wanted?(a: number, b: number): boolean;
  /**
   * Number of shorter texts to which a distinct text is found alike at most: thousands that say nearly the same make
   * more pairs than anybody can use.
   */
  readonly most?: number;
}

/**
 * All pairs of texts whose `similarity` reaches the threshold, in the order of the list. It gives what comparing every
 * text with every other gives, in near-linear time: two texts that alike have a signature in common, so only texts
 * found under one are compared. Equal texts are compared once, however many there are.
 * @param threshold above 0, at most 1
 * @throws {RangeError} for a threshold outside
 */
export function findLikePairs(
  texts: readonly string[],
  threshold: number,
  { wanted = () => true, most = Number.POSITIVE_INFINITY }: PairTerms = {},
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
  const found = (x: GramText, y: GramText, similarity: number): void => {
    for (const one of x.places) for (const other of y.places) take(one, other, similarity);
  };
  joinAlike(entries, threshold, { found, most });
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
  const groups = new Map<GramText, number[]>();
  const nearest = new Map<GramText, { readonly leader: GramText; readonly similarity: number }>();
  joinAlike(distinctTexts(texts), threshold, {
    found: (entry, leader, similarity) => {
      const known = nearest.get(entry);
      if (!known || similarity > known.similarity) nearest.set(entry, { leader, similarity });
    },
    isFiled: (entry) => {
      const leader = nearest.get(entry)?.leader;
      if (leader) for (const place of entry.places) groups.get(leader)?.push(place);
      else groups.set(entry, [...entry.places]);
      return leader === undefined;
    },
  });
  return [...groups.values()]
    .map((group) => group.sort((a, b) => a - b))
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

function assertThreshold(threshold: number): void {
  if (!(threshold > 0 && threshold <= 1)) throw new RangeError(`threshold ${threshold} is outside 0..1`);
}

/** What a search for likes is told of, and how far it goes. */
interface Search {
  /** Told each two that reach the threshold; the second one is the shorter. */
  found(x: GramText, y: GramText, similarity: number): void;
  /** Asked after a text was compared: whether later ones may find it. */
  isFiled?(x: GramText): boolean;
  /** A text is compared no further once so many are like it. */
  readonly most?: number;
}

/** Holds every text against the earlier, shorter ones that have a signature in common with it. */
function joinAlike(
  entries: readonly GramText[],
  threshold: number,
  { found, isFiled = () => true, most = Number.POSITIVE_INFINITY }: Search,
): void {
  const signatures = gramSignatures(threshold);
  const postings = new GramPostings();
  const sketches = new GramSketches(entries);
  const sizes = Int32Array.from(entries, ({ ranks }) => ranks.length);
  const comparedWith = new Int32Array(entries.length).fill(-1);
  let longEnough = 0;
  for (const [position, entry] of entries.entries()) {
    const { ranks } = entry;
    const least = leastPartner(ranks.length, threshold);
    while ((sizes[longEnough] ?? least) < least) longEnough += 1;
    // At most: with a text of the same size.
    const mostDifferent = 2 * (1 - threshold) * ranks.length + SLACK;
    let partners = 0;
    const compare = (earlier: number): boolean => {
      // Texts are filed in the order of their sizes: the rest are too short.
      if (earlier < longEnough || partners >= most) return false;
      if (sketches.differByMore(position, earlier, mostDifferent)) return true;
      if (comparedWith[earlier] === position) return true;
      comparedWith[earlier] = position;
      const other = entries[earlier];
      const similarity = other ? likeness(ranks, other.ranks, threshold) : 0;
      if (!other || similarity < threshold) return true;
      partners += 1;
      found(entry, other, similarity);
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
