/** Words of 32 bits in one sketch. */
const WORDS = 8;

/**
 * A short sketch of every text, by which most texts that differ too much are told apart without comparing them: each
 * bit says whether the number of bigrams that fall on it is odd, so two sketches differ in no more bits than the texts
 * in bigrams.
 */
export class GramSketches {
  private readonly words: Int32Array;
  /** All words of a sketch laid over one another: one look at it tells most texts apart. */
  private readonly folds: Int32Array;

  /** @param texts the texts as the ranks of their bigrams */
  constructor(texts: readonly { readonly ranks: Int32Array }[]) {
    this.words = new Int32Array(texts.length * WORDS);
    this.folds = new Int32Array(texts.length);
    for (const [index, { ranks }] of texts.entries()) {
      for (let at = 0; at < ranks.length; at += 1) {
        const bit = Math.imul((ranks[at] ?? 0) + 1, 0x9e3779b1) >>> 24;
        const word = index * WORDS + (bit >>> 5);
        this.words[word] = (this.words[word] ?? 0) ^ (1 << (bit & 31));
      }
      let fold = 0;
      for (let word = 0; word < WORDS; word += 1) fold ^= this.words[index * WORDS + word] ?? 0;
      this.folds[index] = fold;
    }
  }

  /** Whether the two texts are sure to differ by more than so many bigrams. */
  differByMore(a: number, b: number, most: number): boolean {
    const { words, folds } = this;
    if (ones((folds[a] ?? 0) ^ (folds[b] ?? 0)) > most) return true;
    let bits = 0;
    for (let word = 0; word < WORDS; word += 1) {
      bits += ones((words[a * WORDS + word] ?? 0) ^ (words[b * WORDS + word] ?? 0));
      if (bits > most) return true;
    }
    return false;
  }
}

/** How many bits of a 32-bit word are set. */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
