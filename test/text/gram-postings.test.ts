import { forEachChoice, GramPostings } from '../../src/text/gram-postings';

function choices(ranks: readonly number[], length: number, count: number): number[] {
  const hashes: number[] = [];
  forEachChoice(Int32Array.from(ranks), length, count, (hash) => hashes.push(hash));
  return hashes;
}

describe('forEachChoice', () => {
  it('shows every choice of the first ranks once', () => {
    expect(choices([4, 7, 9, 12], 4, 2)).toHaveLength(6);
    expect(new Set(choices([4, 7, 9, 12], 4, 2)).size).toBe(6);
    expect(choices([4, 7, 9, 12], 3, 3)).toHaveLength(1);
    expect(choices([4, 7], 9, 1)).toHaveLength(2);
    expect(choices([4], 1, 2)).toEqual([]);
  });

  it('gives equal choices of different texts one hash', () => {
    const common = choices([1, 5, 8], 3, 2).filter((hash) => choices([0, 5, 8, 9], 4, 2).includes(hash));
    expect(common).toHaveLength(1);
  });
});

describe('GramPostings', () => {
  it('shows the holders of a hash from the last one on, also after growing, until no more are wanted', () => {
    const postings = new GramPostings();
    for (let holder = 0; holder < 100_000; holder += 1) postings.add(holder % 1000, holder);
    const seen: number[] = [];
    postings.visit(7, (holder) => {
      seen.push(holder);
      return seen.length < 3;
    });
    expect(seen).toEqual([99_007, 98_007, 97_007]);
    const all: number[] = [];
    postings.visit(7, (holder) => all.push(holder) > 0);
    expect(all).toHaveLength(100);
    postings.visit(1001, () => {
      throw new Error('nothing was added under 1001');
    });
  });
});
