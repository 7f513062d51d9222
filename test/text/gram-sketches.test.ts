import fc from 'fast-check';
import { GramSketches } from '../../src/text/gram-sketches';

describe('GramSketches', () => {
  it('never tells more difference than there is', () => {
    const set = fc.uniqueArray(fc.nat(100_000), { maxLength: 60 });
    fc.assert(
      fc.property(set, set, (one, other) => {
        const sketches = new GramSketches([one, other].map((ranks) => ({ ranks: Int32Array.from(ranks) })));
        const common = one.filter((rank) => other.includes(rank)).length;
        const different = one.length + other.length - 2 * common;
        expect(sketches.differByMore(0, 1, different)).toBe(false);
        expect(sketches.differByMore(1, 1, 0)).toBe(false);
      }),
    );
  });

  it('tells most of the difference of short texts', () => {
    const ranks = (from: number) => ({ ranks: Int32Array.from({ length: 30 }, (_, index) => from + index) });
    expect(new GramSketches([ranks(0), ranks(1000)]).differByMore(0, 1, 25)).toBe(true);
  });
});
