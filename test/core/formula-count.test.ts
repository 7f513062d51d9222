import type { Cell } from '../../src/core/cell';
import { formulaCount } from '../../src/core/formula-count';
import type { Sheet } from '../../src/core/workbook';

const sheet = (...cells: readonly Cell[]): Sheet => ({
  name: 'S',
  state: 'visible',
  merges: [],
  hiddenColumns: [],
  rows: [{ row: 1, hidden: false, cells: new Map(cells.map((cell, index) => [index + 1, cell])) }],
});

describe('formulaCount', () => {
  it('counts cells with a formula on every sheet, those that share one too', () => {
    const sheets = [
      sheet({ value: 1, formula: 'A2' }, { value: 1, formula: '' }, { value: 1 }),
      sheet({ value: null, error: '#REF!', formula: 'B1' }),
    ];
    expect(formulaCount({ sheets })).toBe(3);
    expect(formulaCount({ sheets: [sheet({ value: 1 })] })).toBe(0);
  });
});
