/** One numbered place of a column: its number, nothing yet, or something that is no number. */
export interface SerialPlace {
  readonly value: number | 'blank' | 'other';
  /**
   * By what numbering may begin anew: one key for each way, the same ways in every place. A way restarts where its key
   * changes from one place to the next.
   */
  readonly keys: readonly string[];
}

/**
 * The numbers that blank places must have so that the column counts on: null for places that hold something and where
 * the neighbours leave doubt. A run of blanks is numbered only when the number after it fits. The ways to restart that
 * the column itself follows best decide; where several do, only what they agree on is given. A column without any
 * number is counted through.
 */
export function missingSerials(places: readonly SerialPlace[]): (number | null)[] {
  const ways = places[0]?.keys.length ?? 0;
  const sequences = [
    new Sequence(places, () => ''),
    ...Array.from({ length: ways }, (_, way) => new Sequence(places, (place) => place.keys[way] ?? '')),
  ];
  const unnumbered = places.every(({ value }) => value === 'blank');
  const best = Math.max(...sequences.map((sequence) => sequence.fits));
  const followed = unnumbered ? sequences.slice(0, 1) : sequences.filter(({ fits }) => fits === best);
  const [first, ...others] = followed.map((sequence) => sequence.numbers());
  return places.map((_, index) => {
    const number = first?.[index] ?? null;
    return others.every((other) => other[index] === number) ? number : null;
  });
}

/** The column read as one way of numbering. */
class Sequence {
  /** For each place the index where its group begins. */
  private readonly starts: readonly number[];
  /** For each place the index of the last place before it that is not blank, or −1. */
  private readonly anchors: readonly number[];
  /** How many numbers follow from the one before them, or from the beginning of their group. */
  readonly fits: number;

  constructor(
    private readonly places: readonly SerialPlace[],
    key: (place: SerialPlace) => string,
  ) {
    const starts: number[] = [];
    const anchors: number[] = [];
    for (const [index, place] of places.entries()) {
      const before = places[index - 1];
      starts.push(before && key(before) === key(place) ? (starts[index - 1] ?? 0) : index);
      anchors.push(
        before === undefined ? -1 : before.value === 'blank' ? (anchors[index - 1] ?? -1) : index - 1,
      );
    }
    this.starts = starts;
    this.anchors = anchors;
    this.fits = places.filter(({ value }, index) => value === this.expected(index)).length;
  }

  numbers(): (number | null)[] {
    const taken = new Set(
      this.places.map(({ value }, index) => (typeof value === 'number' ? this.inGroup(index, value) : '')),
    );
    return this.places.map(({ value }, index) => {
      const number = this.expected(index);
      if (value !== 'blank' || number === null || !this.isClosed(index)) return null;
      return taken.has(this.inGroup(index, number)) ? null : number;
    });
  }

  /** What stands at a place if the numbers before it in its group are counted on; null after what is no number. */
  private expected(index: number): number | null {
    const start = this.starts[index] ?? 0;
    const anchor = this.anchors[index] ?? -1;
    if (anchor < start) return index - start + 1;
    const value = this.places[anchor]?.value;
    return typeof value === 'number' ? value + index - anchor : null;
  }

  /** Whether the first number after a blank place, where there is one, fits what is expected there. */
  private isClosed(index: number): boolean {
    let next = index;
    while (this.places[next]?.value === 'blank') next += 1;
    return next === this.places.length || this.places[next]?.value === this.expected(next);
  }

  private inGroup(index: number, number: number): string {
    return `${this.starts[index]} ${number}`;
  }
}
