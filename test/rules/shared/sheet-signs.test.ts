import type { Cell } from '../../../src/core/cell';
import type { Sheet } from '../../../src/core/workbook';
import { sheetSigns } from '../../../src/rules/shared/sheet-signs';

function sheetOf(rows: readonly (readonly Cell[])[]): Sheet {
  return {
    name: '表',
    state: 'visible',
    rows: rows.map((cells, index) => ({
      row: index + 1,
      hidden: false,
      cells: new Map(cells.map((cell, place) => [place + 1, cell])),
    })),
    merges: [],
    hiddenColumns: [],
  };
}

describe('sheetSigns', () => {
  it('tells where there may be marks, heads of rates, long numbers and errors', () => {
    const sheet = sheetOf([
      [{ value: '完成率' }, { value: '密级：内部' }],
      [{ value: '电话138 0000-1234' }, { value: 13_800_001_234 }, { value: 0.5 }],
      [{ value: '每日盘点' }, { value: 45_000 }, { value: null, error: '#REF!' }],
    ]);
    const { errors, secrets, rateRows, digits } = sheetSigns(sheet);
    expect(errors.map(({ row, column }) => [row, column])).toEqual([[3, 3]]);
    expect(secrets.map(({ row, column }) => [row, column])).toEqual([[1, 2]]);
    expect([...rateRows]).toEqual([1]);
    expect(digits.get(2)?.map(({ column }) => column)).toEqual([1, 2, 3]);
    expect(digits.has(3)).toBe(false);
    expect(sheetSigns(sheet)).toBe(sheetSigns(sheet));
  });
});
