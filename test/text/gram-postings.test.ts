import { GramPostings } from '../../src/text/gram-postings';

describe('GramPostings', () => {
  it('shows the holders of a signature from the last one on, also after growing, until no more are wanted', () => {
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
