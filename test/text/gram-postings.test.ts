import { GramPostings } from '../../src/text/gram-postings';

function filedUnder(postings: GramPostings, signature: number): number[] {
  const list = postings.list(signature);
  if (list < 0) return [];
  const found: number[] = [];
  postings.open(list);
  do {
    for (let at = postings.end - 1; at >= postings.start; at -= 1) found.push(postings.holders[at] ?? -1);
  } while (postings.older());
  expect(found).toHaveLength(postings.count(list));
  return found;
}

describe('GramPostings', () => {
  it('shows the holders of a signature from the last one on, also after growing', () => {
    const postings = new GramPostings();
    for (let holder = 0; holder < 100_000; holder += 1) postings.add(holder % 1000, holder);
    const expected = Array.from({ length: 100 }, (_, index) => 99_007 - 1000 * index);
    expect(filedUnder(postings, 7)).toEqual(expected);
    for (let other = 0; other < 100_000; other += 1) postings.add(1_000_000 + other, other);
    expect(filedUnder(postings, 7)).toEqual(expected);
    expect(filedUnder(postings, 1_099_999)).toEqual([99_999]);
  });

  it('holds nothing under a signature that nothing was filed under', () => {
    expect(new GramPostings().list(1)).toBeLessThan(0);
  });
});
