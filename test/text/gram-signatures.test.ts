import fc from 'fast-check';
import { type GramSignatures, gramSignatures, leastPartner } from '../../src/text/gram-signatures';

function filedBy(signatures: GramSignatures, ranks: Int32Array): Set<number> {
  const keys = new Set<number>();
  signatures.keys(ranks, (signature) => keys.add(signature));
  return keys;
}

/** By how many signatures of a set, at most, a text is found that is filed under these keys, beyond the spare ones. */
function findsBy(signatures: GramSignatures, ranks: Int32Array, filed: ReadonlySet<number>): number {
  let best = Number.NEGATIVE_INFINITY;
  signatures.lookUps(ranks, (set, spare) => {
    best = Math.max(best, set.filter((signature) => filed.has(signature)).length - spare);
  });
  return best;
}

describe('gramSignatures', () => {
  it('gives texts that reach the threshold a signature in common beyond the spare ones', () => {
    const set = fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 24 });
    fc.assert(
      fc.property(set, set, fc.constantFrom(0.1, 0.5, 0.7, 0.8, 0.9, 1), (one, other, threshold) => {
        const common = one.filter((rank) => other.includes(rank)).length;
        fc.pre((2 * common) / (one.length + other.length) >= threshold);
        const [short, long] = [one, other]
          .map((ranks) => Int32Array.from(ranks).sort())
          .sort((a, b) => a.length - b.length);
        const signatures = gramSignatures(threshold);
        const filed = filedBy(signatures, short ?? new Int32Array());
        expect(findsBy(signatures, long ?? new Int32Array(), filed)).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
  });

  it('tells texts apart that have little in common', () => {
    const ranks = (from: number) => Int32Array.from({ length: 40 }, (_, index) => from + index);
    for (const threshold of [0.6, 0.9]) {
      const signatures = gramSignatures(threshold);
      expect(findsBy(signatures, ranks(100), filedBy(signatures, ranks(0)))).toBeLessThanOrEqual(0);
    }
  });
});

describe('leastPartner', () => {
  it('is the smallest size that can reach the threshold', () => {
    expect(leastPartner(10, 1)).toBe(10);
    expect(leastPartner(11, 0.9)).toBe(9);
    expect(leastPartner(3, 0.5)).toBe(1);
  });
});
