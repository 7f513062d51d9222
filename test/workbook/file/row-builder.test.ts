import { CellPool } from '../../../src/workbook/file/cell-pool';
import { RowBuilder, rowOf } from '../../../src/workbook/file/row-builder';

describe('a row', () => {
  const pool = new CellPool();

  it('is given from left to right, the last of several cells in one column', () => {
    const row = new RowBuilder(pool);
    for (const [column, value] of [
      [3, '丙'],
      [1, '甲'],
      [3, '丁'],
    ] as const)
      row.add(column, pool.add({ value }));
    expect([...row.finish()]).toEqual([
      [1, { value: '甲' }],
      [3, { value: '丁' }],
    ]);
    expect(row.isEmpty).toBe(true);
    expect([...row.finish()]).toEqual([]);
  });

  it('does not change when the next ones are collected', () => {
    const row = new RowBuilder(pool);
    row.add(1, pool.add({ value: 1 }));
    row.add(2, pool.add({ value: 2 }));
    const first = row.finish();
    row.add(1, pool.add({ value: 3 }));
    row.add(2, pool.add({ value: 4 }));
    const second = row.finish();
    row.add(2, pool.add({ value: 5 }));
    row.finish();
    expect([...first.values(), ...second.values()].map(({ value }) => value)).toEqual([1, 2, 3, 4]);
  });

  it('tells layouts apart whose hashes are the same', () => {
    const row = new RowBuilder(pool);
    // 31 * 1 + 33 and 31 * 2 + 2.
    row.add(1, pool.add({ value: 1 }));
    row.add(33, pool.add({ value: 2 }));
    expect([...row.finish().keys()]).toEqual([1, 33]);
    row.add(2, pool.add({ value: 1 }));
    row.add(2, pool.add({ value: 2 }));
    expect([...row.finish().keys()]).toEqual([2]);
    row.add(64, pool.add({ value: 1 }));
    expect([...row.finish().keys()]).toEqual([64]);
  });

  it('finds room however many cells there are', () => {
    const row = new RowBuilder(pool);
    const lengths = [1, 250, 10, 400, 16_384, 3];
    const rows = lengths.map((length) => {
      for (let column = 1; column <= length; column += 1)
        row.add(column, pool.add({ value: `${length}-${column}` }));
      return row.finish();
    });
    rows.forEach((cells, index) => {
      const length = lengths[index] ?? 0;
      expect([cells.size, cells.get(1)?.value, cells.get(length)?.value]).toEqual([
        length,
        `${length}-1`,
        `${length}-${length}`,
      ]);
    });
  });

  it('is made of pairs in any order', () => {
    expect([
      ...rowOf([
        [5, { value: 1 }],
        [2, { value: 2 }],
      ]).keys(),
    ]).toEqual([2, 5]);
  });
});
