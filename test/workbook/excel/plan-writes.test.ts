import type { CellValue } from '../../../src/core/cell';
import { type CellWrite, formatFor, planWrites, rawValue } from '../../../src/workbook/excel/plan-writes';

function write(row: number, column: number, value: CellValue, format = 'General'): CellWrite {
  return { row, column, value, format };
}

describe('planWrites', () => {
  it('joins cells that lie below one another', () => {
    const runs = planWrites([write(3, 2, '高'), write(2, 2, '中'), write(2, 3, '甲'), write(5, 2, '低')]);
    expect(runs.map(({ range }) => range)).toEqual([
      { top: 2, bottom: 3, left: 2, right: 2 },
      { top: 5, bottom: 5, left: 2, right: 2 },
      { top: 2, bottom: 2, left: 3, right: 3 },
    ]);
  });

  it('keeps cells apart that need another number format', () => {
    const runs = planWrites([write(1, 1, '高'), write(2, 1, '001'), write(3, 1, '002')]);
    expect(runs.map(({ writes, format }) => [writes.length, format])).toEqual([
      [1, null],
      [2, '@'],
    ]);
  });
});

describe('formatFor', () => {
  it('makes a cell a text cell for a text that looks like something else', () => {
    expect(formatFor(write(1, 1, '001'))).toBe('@');
    expect(formatFor(write(1, 1, '001', '@'))).toBeNull();
    expect(formatFor(write(1, 1, '审计局', 'yyyy/m/d'))).toBeNull();
  });

  it('takes the text format away for a number', () => {
    expect(formatFor(write(1, 1, 5, '@'))).toBe('General');
    expect(formatFor(write(1, 1, 5, '0.00'))).toBeNull();
  });

  it('leaves the format when a cell is cleared', () => {
    expect(formatFor(write(1, 1, null, '@'))).toBeNull();
    expect(formatFor(write(1, 1, '', 'yyyy/m/d'))).toBeNull();
  });

  it('puts a format back', () => {
    expect(formatFor({ ...write(1, 1, 45_000, '@'), restore: 'yyyy/m/d' })).toBe('yyyy/m/d');
    expect(formatFor({ ...write(1, 1, null, '@'), restore: 'General' })).toBe('General');
    expect(formatFor({ ...write(1, 1, '甲', 'General'), restore: 'General' })).toBeNull();
  });
});

describe('rawValue', () => {
  it('clears with the empty text and keeps an apostrophe', () => {
    expect(rawValue(null)).toBe('');
    expect(rawValue("'1")).toBe("''1");
    expect(rawValue(false)).toBe(false);
  });
});
