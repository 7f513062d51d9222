/** What a text is filed and looked up by: two texts that reach the threshold have at least one signature in common. */
export interface GramSignatures {
  /**
   * Shows the signatures to look for shorter texts (and ones of the same size) by, set by set. A text that reaches the
   * threshold has more signatures of its set than `spare`: under so many of them nobody need look. A set is good until
   * the next one is shown.
   */
  lookUps(ranks: Int32Array, visit: (signatures: Int32Array, spare: number) => void): void;
  /** Shows the signatures to file a text under, for longer ones to find it. */
  keys(ranks: Int32Array, visit: (signature: number) => void): void;
}

/** Tolerance of the bounds against rounding: a bound may only ever be too low. */
export const SLACK = 1e-9;

/** Threshold from which the groups of a partition hold enough bigrams to tell texts apart. */
const PARTITION_FROM = 0.8;

/** Numbers of groups come in steps of so many to each power of two: a long text has few kinds of partners to be filed for. */
const STEPS = 4;

/** So many groups more than needed: the look-ups of which most would be found are left out instead. */
const SPARE = 1;

/** How many look-ups by choices one text may cost. */
const MOST_CHOICES = 256;

/** Signatures stay below 2^30, so that they are small integers. */
const MASK = 0x3fffffff;
const FACTOR = 0x9e3779b1;

/** The fewest bigrams of a shorter text that can reach the threshold with one of `size`; as many must be in common. */
export function leastPartner(size: number, threshold: number): number {
  return Math.ceil((size * threshold) / (2 - threshold) - SLACK);
}

/** The most bigrams of a longer text that can reach the threshold with one of `size`. */
function longestPartner(size: number, threshold: number): number {
  return Math.floor((size * (2 - threshold)) / threshold + SLACK);
}

/** The signatures that suit a threshold. Texts are given as the ranks of their bigrams by rarity, ascending. */
export function gramSignatures(threshold: number): GramSignatures {
  return threshold >= PARTITION_FROM ? partition(threshold) : choices(threshold);
}

/**
 * Two texts that reach the threshold differ in no more than d bigrams; of d + 1 groups into which all bigrams are
 * parted, one is therefore the same in both, of so many groups more as many more. A text is filed by the number of groups
 * that its own size asks for, and looked for by that of every size its partner may have.
 */
function partition(threshold: number): GramSignatures {
  const mostDifferent = (size: number, partner: number): number =>
    Math.floor((1 - threshold) * (size + partner) + SLACK);
  const groupsFor = (size: number): number =>
    stepped(mostDifferent(size, longestPartner(size, threshold)) + 1 + SPARE);
  const sets: Int32Array[] = [];
  const setOf = (ranks: Int32Array, groups: number): Int32Array => {
    const known = sets[groups];
    const set = known ?? new Int32Array(groups);
    if (!known) sets[groups] = set;
    for (let group = 0; group < groups; group += 1) set[group] = 0;
    for (let at = 0; at < ranks.length; at += 1) {
      const product = Math.imul((ranks[at] ?? 0) + 1, FACTOR);
      // The upper bits, scaled to the number of groups: far cheaper than a division.
      const group = ((product >>> 17) * groups) >>> 15;
      set[group] = ((set[group] ?? 0) + Math.imul(product ^ (product >>> 15), 0x85ebca6b)) | 0;
    }
    for (let group = 0; group < groups; group += 1) set[group] = mixed(set[group] ?? 0, groups * 256 + group);
    return set;
  };
  /** By size: the numbers of groups by which shorter texts are filed, each followed by the longest text of it. */
  const partners: (readonly number[] | undefined)[] = [];
  const partnersOf = (size: number): readonly number[] => {
    const longest = new Map<number, number>();
    for (let partner = leastPartner(size, threshold); partner <= size; partner += 1) {
      longest.set(groupsFor(partner), partner);
    }
    const flat = [...longest].flat();
    partners[size] = flat;
    return flat;
  };
  return {
    lookUps: (ranks, visit) => {
      const size = ranks.length;
      const flat = partners[size] ?? partnersOf(size);
      for (let at = 0; at < flat.length; at += 2) {
        const groups = flat[at] ?? 0;
        visit(setOf(ranks, groups), groups - mostDifferent(size, flat[at + 1] ?? 0) - 1);
      }
    },
    keys: (ranks, visit) => {
      const set = setOf(ranks, groupsFor(ranks.length));
      for (let at = 0; at < set.length; at += 1) visit(set[at] ?? 0);
    },
  };
}

/** The next larger number that is a step; more groups than needed are no fault. */
function stepped(groups: number): number {
  const step = Math.max(1, 2 ** Math.floor(Math.log2(groups / STEPS)));
  return Math.ceil(groups / step) * step;
}

/**
 * The rarest bigrams of two texts that reach the threshold, as many as the bounds on their common number leave and
 * k - 1 more, have k in common: every choice of k of them is a signature.
 */
function choices(threshold: number): GramSignatures {
  const countFor = (size: number): number => choiceSize(size, threshold);
  /** By size: the numbers of choices by which longer texts look for it. */
  const counts: (ReadonlySet<number> | undefined)[] = [];
  const countsFor = (size: number): ReadonlySet<number> => {
    const known = counts[size] ?? forPartners(size, threshold, countFor);
    counts[size] = known;
    return known;
  };
  return {
    lookUps: (ranks, visit) => {
      const count = countFor(ranks.length);
      const set: number[] = [];
      const length = ranks.length - leastPartner(ranks.length, threshold) + count;
      forEachChoice(ranks, length, count, (signature) => set.push(signature));
      visit(Int32Array.from(set), 0);
    },
    keys: (ranks, visit) => {
      const free = ranks.length - Math.ceil(ranks.length * threshold - SLACK);
      for (const count of countsFor(ranks.length)) {
        forEachChoice(ranks, free + count, count, visit);
      }
    },
  };
}

/** How many bigrams at a time a text of `size` is looked up by: as many as make no more than `MOST_CHOICES` look-ups. */
function choiceSize(size: number, threshold: number): number {
  const least = leastPartner(size, threshold);
  const free = size - least;
  if (least >= 3 && ((free + 3) * (free + 2) * (free + 1)) / 6 <= MOST_CHOICES) return 3;
  return least >= 2 && ((free + 2) * (free + 1)) / 2 <= MOST_CHOICES ? 2 : 1;
}

/** The values of a measure for all sizes from which a text of `size` may be looked for. */
function forPartners(
  size: number,
  threshold: number,
  measure: (size: number) => number,
): ReadonlySet<number> {
  const values = new Set<number>();
  for (let partner = size; partner <= longestPartner(size, threshold); partner += 1)
    values.add(measure(partner));
  return values;
}

/** Shows a signature of every choice of `count` of the first `length` ranks; equal choices have equal signatures. */
function forEachChoice(
  ranks: Int32Array,
  length: number,
  count: number,
  visit: (signature: number) => void,
): void {
  const end = Math.min(length, ranks.length);
  const choose = (from: number, left: number, signature: number): void => {
    for (let next = from; next <= end - left; next += 1) {
      const own = mixed(signature, ranks[next] ?? 0);
      if (left === 1) visit(own);
      else choose(next + 1, left - 1, own);
    }
  };
  choose(0, count, count);
}

function mixed(signature: number, rank: number): number {
  const product = Math.imul(signature ^ (rank + 1), FACTOR);
  return (product ^ (product >>> 15)) & MASK;
}
