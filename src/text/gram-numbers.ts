/** What stands in place of the second character of a text that has only one. */
const NONE = 0x110000;

/**
 * Numbers the bigrams of texts in the order of their first appearance. A bigram that comes again in a text has another
 * number for each time, so that a multiset becomes a set. One table in typed arrays, for rounds hold millions of them.
 */
export class GramNumbers {
  private count = 0;
  /** By number: both characters; of a repeat, the first time's number (below zero) and how many times it has come. */
  private firsts = new Int32Array(1 << 12);
  private seconds = new Int32Array(1 << 12);
  /** By number: the text that had it last, and how often so far. */
  private lastIn = new Int32Array(1 << 12);
  private times = new Int32Array(1 << 12);
  /** Open addressing: a number and one more at its place, 0 where the place is free. */
  private slots = new Int32Array(1 << 14);
  private texts = 0;

  /** How many numbers were given so far. */
  get size(): number {
    return this.count;
  }

  /** What a number stands for; a repeat is told by its count. */
  name(number: number): string {
    const [first, second] = [this.firsts[number] ?? 0, this.seconds[number] ?? 0];
    if (first < 0) return `${this.name(-1 - first)}\t${second}`;
    return String.fromCodePoint(...(second === NONE ? [first] : [first, second]));
  }

  /**
   * Writes the numbers of the bigrams of a text as it is compared, in their order; a single character stands for itself.
   * @param into has room for as many as the text has characters
   * @param at where to begin
   * @returns how many there are
   */
  write(text: string, into: Int32Array, at: number): number {
    this.texts += 1;
    let [end, before] = [at, -1];
    for (let index = 0; index < text.length; index += 1) {
      const character = text.codePointAt(index) ?? NONE;
      if (character > 0xffff) index += 1;
      if (before >= 0) {
        into[end] = this.told(this.numbered(before, character));
        end += 1;
      }
      before = character;
    }
    if (end > at || before < 0) return end - at;
    into[at] = this.numbered(before, NONE);
    return 1;
  }

  private numbered(first: number, second: number): number {
    const { slots, firsts, seconds } = this;
    const last = slots.length - 1;
    let slot = placed(first, second) & last;
    for (let taken = slots[slot] ?? 0; taken > 0; taken = slots[slot] ?? 0) {
      if (firsts[taken - 1] === first && seconds[taken - 1] === second) return taken - 1;
      slot = (slot + 1) & last;
    }
    return this.added(first, second, slot);
  }

  /** The bigram's own number the first time that this text has it, else that of the repeat. */
  private told(number: number): number {
    if (this.lastIn[number] !== this.texts) {
      this.lastIn[number] = this.texts;
      this.times[number] = 1;
      return number;
    }
    const times = (this.times[number] ?? 0) + 1;
    this.times[number] = times;
    return this.numbered(-1 - number, times);
  }

  private added(first: number, second: number, slot: number): number {
    if (this.count === this.firsts.length) this.grow();
    const number = this.count;
    this.count += 1;
    this.firsts[number] = first;
    this.seconds[number] = second;
    if (this.count * 4 > this.slots.length) this.spread();
    else this.slots[slot] = number + 1;
    return number;
  }

  private grow(): void {
    this.firsts = enlarged(this.firsts);
    this.seconds = enlarged(this.seconds);
    this.lastIn = enlarged(this.lastIn);
    this.times = enlarged(this.times);
  }

  /** Places all numbers anew in a table of twice the size. */
  private spread(): void {
    const slots = new Int32Array(this.slots.length * 2);
    const last = slots.length - 1;
    for (let number = 0; number < this.count; number += 1) {
      let slot = placed(this.firsts[number] ?? 0, this.seconds[number] ?? 0) & last;
      while (slots[slot] !== 0) slot = (slot + 1) & last;
      slots[slot] = number + 1;
    }
    this.slots = slots;
  }
}

function placed(first: number, second: number): number {
  const mixed = Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

function enlarged(values: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(values.length * 2);
  larger.set(values);
  return larger;
}
