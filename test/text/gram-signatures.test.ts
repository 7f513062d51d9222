import fc from 'fast-check';
import { type GramSignatures, gramSignatures, leastPartner } from '../../src/text/gram-signatures';

function shown(show: GramSignatures['keys'], ranks: Int32Array): Set<number> {
  const signatures = new Set<number>();
  show(ranks, (signature) => signatures.add(signature));
  return signatures;
}

describe('gramSignatures', () => {
  it('gives texts that reach the threshold a signature in common', () => {
    const set = fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 24 });
    fc.assert(
      fc.property(set, set, fc.constantFrom(0.1, 0.5, 0.7, 0.8, 0.9, 1), (one, other, threshold) => {
        const common = one.filter((rank) => other.includes(rank)).length;
        fc.pre((2 * common) / (one.length + other.length) >= threshold);
        const [short, long] = [one, other]
          .map((ranks) => Int32Array.from(ranks).sort())
          .sort((a, b) => a.length - b.length);
        const { keys, lookUps } = gramSignatures(threshold);
        const filed = shown(keys, short ?? new Int32Array());
        expect([...shown(lookUps, long ?? new Int32Array())].some((each) => filed.has(each))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('tells texts apart that have little in common', () => {
    const ranks = (from: number) => Int32Array.from({ length: 40 }, (_, index) => from + index);
    for (const threshold of [0.6, 0.9]) {
      const { keys, lookUps } = gramSignatures(threshold);
      const filed = shown(keys, ranks(0));
      expect([...shown(lookUps, ranks(100))].some((each) => filed.has(each))).toBe(false);
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
