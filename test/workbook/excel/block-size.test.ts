import { BlockSize } from '../../../src/workbook/excel/block-size';

describe('BlockSize', () => {
  it('grows for light cells and shrinks for heavy ones', () => {
    const size = new BlockSize();
    size.measured(5_000, 5_000 * 50);
    expect(size.cells).toBeGreaterThan(40_000);
    size.measured(40_000, 40_000 * 2_000);
    expect(size.cells).toBeLessThan(1_500);
  });

  it('never grows again beyond what was too much', () => {
    const size = new BlockSize();
    expect(size.halve()).toBe(true);
    size.measured(10, 10);
    expect(size.cells).toBe(2_500);
  });

  it('says when there is nothing left to halve', () => {
    const size = new BlockSize();
    while (size.cells > 1) size.halve();
    expect(size.halve()).toBe(false);
  });
});
