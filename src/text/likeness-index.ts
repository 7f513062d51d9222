import { joinAlike } from './gram-join';
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
  const distinct = distinctTexts(texts);
  for (const { places } of distinct.entries) {
    for (const [index, one] of places.entries()) {
      for (const other of places.slice(index + 1)) take(one, other, 1);
    }
  }
  const found = (x: GramText, y: GramText, similarity: number): void => {
    for (const one of x.places) for (const other of y.places) take(one, other, similarity);
  };
  joinAlike(distinct, threshold, { found, most });
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
