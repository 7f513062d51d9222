import { GramPostings } from './gram-postings';
import { gramSignatures, leastPartner, SLACK } from './gram-signatures';
import { GramSketches } from './gram-sketches';
import type { GramText, GramTexts } from './gram-texts';

/** What a search for likes is told of, and how far it goes. */
export interface Search {
  /** Told each two that reach the threshold; the second one is the shorter. */
  found(x: GramText, y: GramText, similarity: number): void;
  /** Asked after a text was compared: whether later ones may find it. */
  isFiled?(x: GramText): boolean;
  /** A text is compared no further once so many are like it. */
  readonly most?: number;
}

/**
 * Holds every text against the earlier, shorter ones that have a signature in common with it.
 * @param threshold above 0, at most 1
 */
export function joinAlike(texts: GramTexts, threshold: number, search: Search): void {
  const signatures = gramSignatures(threshold);
  const postings = new GramPostings();
  const comparison = new Comparison(texts, threshold, search);
  const visit = (set: Int32Array, spare: number): void => {
    let lists = 0;
    for (let at = 0; at < set.length; at += 1) {
      const list = postings.list(set[at] ?? 0);
      if (list < 0) continue;
      set[lists] = list;
      lists += 1;
    }
    for (let left = spare; left > 0 && lists > 0; left -= 1) {
      const longest = longestOf(set, lists, postings);
      lists -= 1;
      set[longest] = set[lists] ?? 0;
    }
    for (let at = 0; at < lists; at += 1) comparison.withAll(postings, set[at] ?? 0);
  };
  for (const [position, entry] of texts.entries.entries()) {
    comparison.start(position, entry);
    signatures.lookUps(entry.ranks, visit);
    if (search.isFiled?.(entry) ?? true)
      signatures.keys(entry.ranks, (signature) => postings.add(signature, position));
  }
}

/** Where among the first `count` lists the one with most texts stands. */
function longestOf(lists: Int32Array, count: number, postings: GramPostings): number {
  let [longest, most] = [0, -1];
  for (let at = 0; at < count; at += 1) {
    const texts = postings.count(lists[at] ?? 0);
    if (texts <= most) continue;
    longest = at;
    most = texts;
  }
  return longest;
}

/** One text after the other, held against earlier ones; most are told apart by their sketches. */
class Comparison {
  private readonly sketches: GramSketches;
  private readonly sizes: Int32Array;
  private readonly entries: readonly GramText[];
  private readonly most: number;
  /** By text: the one it was compared with last. */
  private readonly comparedWith: Int32Array;
  /** By rank: the text that was compared last of those that have it. */
  private readonly markedBy: Int32Array;
  private position = -1;
  private entry: GramText = { ranks: new Int32Array(), places: [] };
  private isMarked = false;
  /** The first text that is not too short for the one being compared. */
  private longEnough = 0;
  private mostDifferent = 0;
  private partners = 0;

  constructor(
    { entries, ranks }: GramTexts,
    private readonly threshold: number,
    private readonly search: Search,
  ) {
    this.entries = entries;
    this.most = search.most ?? Number.POSITIVE_INFINITY;
    this.sketches = new GramSketches(entries);
    this.sizes = new Int32Array(entries.length);
    for (const [position, entry] of entries.entries()) this.sizes[position] = entry.ranks.length;
    this.comparedWith = new Int32Array(entries.length).fill(-1);
    this.markedBy = new Int32Array(ranks).fill(-1);
  }

  start(position: number, entry: GramText): void {
    const { length } = entry.ranks;
    const least = leastPartner(length, this.threshold);
    this.position = position;
    this.entry = entry;
    this.isMarked = false;
    while ((this.sizes[this.longEnough] ?? least) < least) this.longEnough += 1;
    // At most: with a text of the same size.
    this.mostDifferent = 2 * (1 - this.threshold) * length + SLACK;
    this.partners = 0;
  }

  withAll(postings: GramPostings, list: number): void {
    const { position, comparedWith, sketches, mostDifferent, longEnough } = this;
    postings.open(list);
    do {
      const { holders, start, end } = postings;
      for (let at = end - 1; at >= start; at -= 1) {
        const earlier = holders[at] ?? 0;
        // Texts are filed in the order of their sizes: the rest are too short.
        if (earlier < longEnough || this.partners >= this.most) return;
        if (sketches.differByMore(position, earlier, mostDifferent)) continue;
        if (comparedWith[earlier] === position) continue;
        comparedWith[earlier] = position;
        this.with(earlier);
      }
    } while (postings.older());
  }

  private with(earlier: number): void {
    const other = this.entries[earlier];
    if (!other) return;
    const similarity = this.likeness(other.ranks);
    if (similarity < this.threshold) return;
    this.partners += 1;
    this.search.found(this.entry, other, similarity);
  }

  /** Dice's coefficient. */
  private likeness(ranks: Int32Array): number {
    const { markedBy, position } = this;
    const own = this.entry.ranks;
    if (!this.isMarked) for (let at = 0; at < own.length; at += 1) markedBy[own[at] ?? 0] = position;
    this.isMarked = true;
    let shared = 0;
    for (let at = 0; at < ranks.length; at += 1) if (markedBy[ranks[at] ?? 0] === position) shared += 1;
    return (2 * shared) / (own.length + ranks.length);
  }
}
