/** Numbers of one list's head: signature, last block, how much of it is used, next head of the bucket, holders in all. */
const HEAD = 5;
/** What a block begins with: the block before it, and how many holders it has room for. */
const BLOCK = 2;
/** Blocks of a list double up to so many holders. */
const LARGEST = 256;

/**
 * Which texts are filed under a signature (below 2^30): a hash table of lists. Holders stand side by side in blocks, so
 * that a long list is read in one go: `open` a list, read `holders` from `start` to `end`, and go on with `older`.
 */
export class GramPostings {
  /** Of the block that is open, the holders from `start` to before `end`, the last one added at the end. */
  start = 0;
  end = 0;
  private blocks = new Int32Array(1 << 16);
  private blocksEnd = 0;
  /** Four to a list, so that most signatures under which nothing is filed are told by one look. */
  private buckets = new Int32Array(1 << 15).fill(-1);
  private heads = new Int32Array(HEAD << 13);
  private headsEnd = 0;

  get holders(): Int32Array {
    return this.blocks;
  }

  add(signature: number, holder: number): void {
    const found = this.list(signature);
    const head = found < 0 ? this.newHead(signature) : found;
    const block = this.heads[head + 1] ?? -1;
    const used = this.heads[head + 2] ?? 0;
    const room = block < 0 ? 0 : (this.blocks[block + 1] ?? 0);
    if (used < room) {
      this.blocks[block + BLOCK + used] = holder;
      this.heads[head + 2] = used + 1;
    } else {
      const next = this.newBlock(block, Math.max(1, Math.min(room * 2, LARGEST)));
      this.blocks[next + BLOCK] = holder;
      this.heads[head + 1] = next;
      this.heads[head + 2] = 1;
    }
    this.heads[head + 4] = (this.heads[head + 4] ?? 0) + 1;
  }

  /** Where the list of a signature is to be found, until the next `add`; below zero where nothing is filed. */
  list(signature: number): number {
    const { heads } = this;
    let head = this.buckets[signature & (this.buckets.length - 1)] ?? -1;
    while (head >= 0 && heads[head] !== signature) head = heads[head + 3] ?? -1;
    return head;
  }

  /** How many texts are in a list. */
  count(list: number): number {
    return this.heads[list + 4] ?? 0;
  }

  /** Opens the block of a list that was added to last. */
  open(list: number): void {
    this.start = (this.heads[list + 1] ?? 0) + BLOCK;
    this.end = this.start + (this.heads[list + 2] ?? 0);
  }

  /** Opens the block before the open one; false where there is none. */
  older(): boolean {
    const block = this.blocks[this.start - BLOCK] ?? -1;
    if (block < 0) return false;
    this.start = block + BLOCK;
    this.end = this.start + (this.blocks[block + 1] ?? 0);
    return true;
  }

  private newHead(signature: number): number {
    if (this.headsEnd === this.heads.length) this.growHeads();
    const head = this.headsEnd;
    this.headsEnd += HEAD;
    this.heads[head] = signature;
    this.heads[head + 1] = -1;
    this.chain(head);
    return head;
  }

  private newBlock(before: number, room: number): number {
    const block = this.blocksEnd;
    this.blocksEnd += BLOCK + room;
    if (this.blocksEnd > this.blocks.length) this.blocks = enlarged(this.blocks);
    this.blocks[block] = before;
    this.blocks[block + 1] = room;
    return block;
  }

  private growHeads(): void {
    this.heads = enlarged(this.heads);
    this.buckets = new Int32Array(this.buckets.length * 2).fill(-1);
    for (let head = 0; head < this.headsEnd; head += HEAD) this.chain(head);
  }

  private chain(head: number): void {
    const bucket = (this.heads[head] ?? 0) & (this.buckets.length - 1);
    this.heads[head + 3] = this.buckets[bucket] ?? -1;
    this.buckets[bucket] = head;
  }
}

function enlarged(values: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(values.length * 2);
  larger.set(values);
  return larger;
}
