/** Which texts are filed under a signature (below 2^30): a hash table of chained lists, the last text added first. */
export class GramPostings {
  private heads = new Int32Array(1 << 16).fill(-1);
  private signatures = new Int32Array(1 << 16);
  private holders = new Int32Array(1 << 16);
  private nexts = new Int32Array(1 << 16);
  private size = 0;

  add(signature: number, holder: number): void {
    if (this.size === this.signatures.length) this.grow();
    const bucket = signature % this.heads.length;
    this.signatures[this.size] = signature;
    this.holders[this.size] = holder;
    this.nexts[this.size] = this.heads[bucket] ?? -1;
    this.heads[bucket] = this.size;
    this.size += 1;
  }

  /** Shows the texts under a signature from the last one added on, until `visit` wants no more. */
  visit(signature: number, visit: (holder: number) => boolean): void {
    let entry = this.heads[signature % this.heads.length] ?? -1;
    while (entry >= 0) {
      if (this.signatures[entry] === signature && !visit(this.holders[entry] ?? 0)) return;
      entry = this.nexts[entry] ?? -1;
    }
  }

  private grow(): void {
    const length = this.signatures.length * 2;
    this.signatures = enlarged(this.signatures, length);
    this.holders = enlarged(this.holders, length);
    this.nexts = enlarged(this.nexts, length);
    this.heads = new Int32Array(length).fill(-1);
    for (let entry = 0; entry < this.size; entry += 1) {
      const bucket = (this.signatures[entry] ?? 0) % length;
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
