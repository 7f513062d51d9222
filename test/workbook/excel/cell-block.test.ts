import type { Cell } from '../../../src/core/cell';
import { type CellBlock, DateFormats, eachCell, mayHoldErrors } from '../../../src/workbook/excel/cell-block';

function cell(value: unknown, formula: unknown = value, format = 'General', type: string | null = null) {
  const block: CellBlock = {
    range: { top: 3, left: 2, bottom: 3, right: 2 },
    values: [[value]],
    formulas: [[formula]],
    formats: [[format]],
    types: type === null ? null : [[type]],
  };
  const found: [number, number, Cell][] = [];
  eachCell(block, new DateFormats(false), (...entry) => found.push(entry));
  return found[0];
}

describe('eachCell', () => {
  it.each<[string, unknown, Cell]>([
    ['a text', '甲', { value: '甲' }],
    ['a number', 5, { value: 5 }],
    ['a truth value', false, { value: false }],
    ['a text that begins with an equals sign', '=1+1', { value: '=1+1' }],
  ])('knows %s', (_, value, expected) => {
    expect(cell(value)).toEqual([3, 2, expected]);
  });

  it('leaves out what holds nothing', () => {
    expect(cell('')).toBeUndefined();
  });

  it('knows dates by the number format', () => {
    expect(cell(45_000, 45_000, 'yyyy/m/d')).toEqual([3, 2, { value: 45_000, date: '2023-03-15' }]);
    expect(cell(45_000, 45_000, '0.00')).toEqual([3, 2, { value: 45_000 }]);
  });

  it('knows formulas, also those that give nothing', () => {
    expect(cell(6, '=SUM(A1:A3)')).toEqual([3, 2, { value: 6, formula: 'SUM(A1:A3)' }]);
    expect(cell('', '=IF(A1=1,"")')).toEqual([3, 2, { value: null, formula: 'IF(A1=1,"")' }]);
  });

  it('tells an error from a text that looks like one', () => {
    expect(cell('#REF!', '=A0', 'General', 'Error')).toEqual([
      3,
      2,
      { value: null, error: '#REF!', formula: 'A0' },
    ]);
    expect(cell('#REF!', '#REF!', 'General', 'String')).toEqual([3, 2, { value: '#REF!' }]);
  });
});

describe('mayHoldErrors', () => {
  it.each(['#N/A', '#REF!', '#DIV/0!', '#NAME?', '#SPILL!'])('%s', (text) => {
    expect(mayHoldErrors([['甲', text]])).toBe(true);
  });

  it.each(['#3', '# 标题', '甲#N/A'])('not %s', (text) => {
    expect(mayHoldErrors([[text]])).toBe(false);
  });
});
