import type { Cell } from '../../../src/core/cell';
import type { SheetRow } from '../../../src/core/workbook';
import { isSameRow } from '../../../src/workbook/excel/same-row';

function row(...cells: (Cell | null)[]): SheetRow {
  const held = new Map(cells.flatMap((cell, index) => (cell ? [[index + 1, cell] as const] : [])));
  return { row: 4, hidden: false, cells: held };
}

const NONE: ReadonlySet<number> = new Set();

describe('isSameRow', () => {
  it('compares what the cells hold', () => {
    expect(isSameRow(row({ value: '甲' }, { value: 1 }), row({ value: '甲' }, { value: 1 }), NONE)).toBe(
      true,
    );
    expect(isSameRow(row({ value: '甲' }), row({ value: '乙' }), NONE)).toBe(false);
    expect(isSameRow(row({ value: '甲' }), row({ value: '甲' }, { value: '乙' }), NONE)).toBe(false);
    expect(isSameRow(row(null, { value: '甲' }), undefined, NONE)).toBe(false);
    expect(isSameRow(undefined, row(), NONE)).toBe(true);
  });

  it('leaves out the cells that are edited', () => {
    expect(
      isSameRow(row({ value: '甲' }, { value: 1 }), row({ value: '甲' }, { value: 2 }), new Set([2])),
    ).toBe(true);
  });

  it('lets formulas give something else', () => {
    expect(
      isSameRow(row({ value: 1, formula: 'TODAY()' }), row({ value: 2, formula: 'TODAY()' }), NONE),
    ).toBe(true);
    expect(isSameRow(row({ value: 1, formula: 'A1' }), row({ value: 1 }), NONE)).toBe(false);
  });
});
