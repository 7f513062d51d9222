import fc from 'fast-check';
import { distinctTexts } from '../../src/text/gram-texts';
import { bigrams } from '../../src/text/similarity';

const text = fc.string({ unit: fc.constantFrom('审', '批', '公', '，', ' ', 'A', 'a', '𠮷'), maxLength: 12 });

describe('distinctTexts', () => {
  it('gives each text that holds anything once, by its bigrams, shortest first', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 20 }), (texts) => {
        const { entries: found, ranks: all } = distinctTexts(texts);
        const key = (each: string) => bigrams(each).sort().join('\n');
        const byKey = new Map<string, number[]>();
        for (const [place, each] of texts.entries()) {
          if (key(each) !== '') byKey.set(key(each), [...(byKey.get(key(each)) ?? []), place]);
        }
        expect(found.map(({ places }) => places).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))).toEqual([
          ...byKey.values(),
        ]);
        const sizes = found.map(({ ranks }) => ranks.length);
        expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
        for (const { ranks, places } of found) {
          expect(new Set(ranks).size).toBe(bigrams(texts[places[0] ?? 0] ?? '').length);
          expect(Math.max(...ranks)).toBeLessThan(all);
        }
      }),
    );
  });

  it('ranks the rarest bigram first and tells repeats apart', () => {
    const [short, long] = distinctTexts(['公示', '公示公示审']).entries;
    expect([...(short?.ranks ?? [])]).toEqual([3]);
    expect([...(long?.ranks ?? [])]).toEqual([0, 1, 2, 3]);
  });
});
