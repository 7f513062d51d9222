/** What a text is filed and looked up by: two texts that reach the threshold have at least one signature in common. */
export interface GramSignatures {
  /** Shows the signatures to look for shorter texts (and ones of the same size) by. */
  lookUps(ranks: Int32Array, visit: (signature: number) => void): void;
  /** Shows the signatures to file a text under, for longer ones to find it. */
  keys(ranks: Int32Array, visit: (signature: number) => void): void;
}

/** Tolerance of the bounds against rounding: a bound may only ever be too low. */
export const SLACK = 1e-9;

/** Threshold from which the groups of a partition hold enough bigrams to tell texts apart. */
const PARTITION_FROM = 0.8;

/** Numbers of groups come in steps of so many to each power of two: a long text has few kinds of partners to be filed for. */
const STEPS = 8;

/** How many look-ups by choices one text may cost. */
const MOST_CHOICES = 256;

/** Signatures stay below 2^30, so that they are small integers. */
const MASK = 0x3fffffff;
const FACTOR = 0x9e3779b1;

/** The fewest bigrams of a shorter text that can reach the threshold with one of `size`; as many must be in common. */
export function leastPartner(size: number, threshold: number): number {
  return Math.ceil((size * threshold) / (2 - threshold) - SLACK);
}

/** The signatures that suit a threshold. Texts are given as the ranks of their bigrams by rarity, ascending. */
export function gramSignatures(threshold: number): GramSignatures {
  return threshold >= PARTITION_FROM ? partition(threshold) : choices(threshold);
}

/**
 * Two texts that reach the threshold differ in no more than d bigrams; of d + 1 groups into which all bigrams are
 * parted, one is therefore the same in both.
 */
function partition(threshold: number): GramSignatures {
  const groupsFor = (size: number): number => stepped(Math.floor(2 * size * (1 - threshold) + SLACK) + 1);
  const show = (ranks: Int32Array, groups: number, visit: (signature: number) => void): void => {
    const signatures = new Int32Array(groups);
    for (let group = 0; group < groups; group += 1) signatures[group] = mixed(groups, group);
    for (const rank of ranks) {
      const group = Math.imul(rank + 1, 0x9e3779b1) >>> 0;
      signatures[group % groups] = mixed(signatures[group % groups] ?? 0, rank);
    }
    for (const signature of signatures) visit(signature);
  };
  return {
    lookUps: (ranks, visit) => show(ranks, groupsFor(ranks.length), visit),
    keys: (ranks, visit) => {
      for (const groups of forPartners(ranks.length, threshold, groupsFor)) show(ranks, groups, visit);
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
  return {
    lookUps: (ranks, visit) => {
      const count = countFor(ranks.length);
      forEachChoice(ranks, ranks.length - leastPartner(ranks.length, threshold) + count, count, visit);
    },
    keys: (ranks, visit) => {
      const free = ranks.length - Math.ceil(ranks.length * threshold - SLACK);
      for (const count of forPartners(ranks.length, threshold, countFor)) {
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
  const longest = Math.floor((size * (2 - threshold)) / threshold + SLACK);
  for (let partner = size; partner <= longest; partner += 1) values.add(measure(partner));
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
