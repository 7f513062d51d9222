import fc from 'fast-check';
import type { Cell } from '../../../src/core/cell';
import { rowOf } from '../../../src/workbook/file/row-builder';

const columns = fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 20 });

describe('the cells of a row', () => {
  it('are what a map of them would be', () => {
    fc.assert(
      fc.property(columns, fc.integer({ min: 0, max: 50 }), (unsorted, asked) => {
        const sorted = unsorted.toSorted((a, b) => a - b);
        const map = new Map(sorted.map((column): [number, Cell] => [column, { value: column }]));
        const cells = rowOf([...map]);
        expect(new Map(cells)).toEqual(map);
        expect([...cells.keys()]).toEqual([...map.keys()]);
        expect([...cells.values()]).toEqual([...map.values()]);
        expect(cells.size).toBe(map.size);
        expect(cells.get(asked)).toBe(map.get(asked));
        expect(cells.has(asked)).toBe(map.has(asked));
        const visited: unknown[] = [];
        cells.forEach((cell, column, all) => {
          visited.push([column, cell, all === cells]);
        });
        expect(visited).toEqual([...map].map(([column, cell]) => [column, cell, true]));
      }),
    );
  });
});
