import { CellPool, isSmallNumber, smallNumberCell } from '../../../src/workbook/file/cell-pool';

describe('a pool of cells', () => {
  it('numbers the cells it is given', () => {
    const pool = new CellPool([{ value: '甲' }]);
    const number = pool.add({ value: '乙' });
    expect([pool.get(0), pool.get(number), pool.get(number + 1)]).toEqual([
      { value: '甲' },
      { value: '乙' },
      undefined,
    ]);
  });

  it('knows small numbers without being given them', () => {
    const pool = new CellPool();
    for (const value of [0, 1, 1023]) {
      expect(isSmallNumber(value)).toBe(true);
      expect(pool.get(smallNumberCell(value))).toEqual({ value });
    }
    expect(isSmallNumber(1024)).toBe(false);
  });
});
