/** Larger than any hash: below 2^30, so that hashes stay small integers. */
const PRIME = 1_073_741_789;
const FACTOR = 8_191;

/** Calls back with a hash of every choice of `count` of the first `length` ranks; equal choices have equal hashes. */
export function forEachChoice(
  ranks: Int32Array,
  length: number,
  count: number,
  visit: (hash: number) => void,
): void {
  const end = Math.min(length, ranks.length);
  const choose = (from: number, left: number, hash: number): void => {
    for (let next = from; next <= end - left; next += 1) {
      const own = (hash * FACTOR + (ranks[next] ?? 0) + 1) % PRIME;
      if (left === 1) visit(own);
      else choose(next + 1, left - 1, own);
    }
  };
  choose(0, count, count);
}

/** Which texts hold a choice of rare bigrams: a hash table of chained lists, the last text added first. */
export class GramPostings {
  private heads = new Int32Array(1 << 16).fill(-1);
  private hashes = new Int32Array(1 << 16);
  private holders = new Int32Array(1 << 16);
  private nexts = new Int32Array(1 << 16);
  private size = 0;

  add(hash: number, holder: number): void {
    if (this.size === this.hashes.length) this.grow();
    const bucket = hash % this.heads.length;
    this.hashes[this.size] = hash;
    this.holders[this.size] = holder;
    this.nexts[this.size] = this.heads[bucket] ?? -1;
    this.heads[bucket] = this.size;
    this.size += 1;
  }

  /** Shows the texts under a hash from the last one added on, until `visit` wants no more. */
  visit(hash: number, visit: (holder: number) => boolean): void {
    let entry = this.heads[hash % this.heads.length] ?? -1;
    while (entry >= 0) {
      if (this.hashes[entry] === hash && !visit(this.holders[entry] ?? 0)) return;
      entry = this.nexts[entry] ?? -1;
    }
  }

  private grow(): void {
    const length = this.hashes.length * 2;
    this.hashes = enlarged(this.hashes, length);
    this.holders = enlarged(this.holders, length);
    this.nexts = enlarged(this.nexts, length);
    this.heads = new Int32Array(length).fill(-1);
    for (let entry = 0; entry < this.size; entry += 1) {
      const bucket = (this.hashes[entry] ?? 0) % length;
      this.nexts[entry] = this.heads[bucket] ?? -1;
      this.heads[bucket] = entry;
    }
  }
}

function enlarged(values: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(length);
  larger.set(values);
  return larger;
}
