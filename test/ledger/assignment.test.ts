import fc from 'fast-check';
import { maximumAssignment } from '../../src/ledger/assignment';

function total(weights: number[][], pairs: (number | null)[]): number {
  return pairs.reduce<number>(
    (sum, column, row) => sum + (column === null ? 0 : (weights[row]?.[column] ?? 0)),
    0,
  );
}

function bestByTrying(weights: number[][], row = 0, taken: ReadonlySet<number> = new Set()): number {
  if (row === weights.length) return 0;
  const options = (weights[row] ?? []).flatMap((weight, column) =>
    taken.has(column) ? [] : [weight + bestByTrying(weights, row + 1, new Set([...taken, column]))],
  );
  return Math.max(bestByTrying(weights, row + 1, taken), ...options);
}

const matrices = fc
  .tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.integer({ min: -3, max: 9 }), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

describe('maximumAssignment', () => {
  it('is as good as trying every pairing', () => {
    fc.assert(
      fc.property(matrices, (weights) => {
        expect(total(weights, maximumAssignment(weights))).toBe(bestByTrying(weights));
      }),
    );
  });

  it('uses no column twice and no pair without weight', () => {
    fc.assert(
      fc.property(matrices, (weights) => {
        const pairs = maximumAssignment(weights);
        const columns = pairs.filter((column) => column !== null);
        expect(new Set(columns).size).toBe(columns.length);
        for (const [row, column] of pairs.entries()) {
          if (column !== null) expect(weights[row]?.[column]).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('gives up a strong pair where two others are better together', () => {
    expect(
      maximumAssignment([
        [0.9, 0.8],
        [0.85, 0],
      ]),
    ).toEqual([1, 0]);
  });
});
