import fc from 'fast-check';
import type { Cell } from '../../src/core/cell';
import { cellText, holdsSomething } from '../../src/ledger/cell-text';

describe('cellText', () => {
  it.each<[Cell, string]>([
    [{ value: ' 甲\r\n乙 ' }, '甲\n乙'],
    [{ value: 3 }, '3'],
    [{ value: 0.1 + 0.2 }, '0.3'],
    [{ value: 44999, date: '2023-03-14' }, '2023-03-14'],
    [{ value: true }, '是'],
    [{ value: null, error: '#REF!' }, ''],
    [{ value: null }, ''],
    [{ value: 12, formula: 'SUM(A1)' }, '12'],
  ])('%j → %j', (cell, text) => {
    expect(cellText(cell)).toBe(text);
  });

  it('shows whole numbers without a fraction', () => {
    fc.assert(
      fc.property(fc.integer(), (value) => {
        expect(cellText({ value })).toBe(String(value === 0 ? 0 : value));
      }),
    );
  });

  it('counts an error as something', () => {
    expect([{ value: null, error: '#N/A' }, { value: ' ' }].map(holdsSomething)).toEqual([true, false]);
  });
});
