import { rowValues } from '../../../src/ledger/user/row-values';
import { tableFrom } from '../../support/table-from-markdown';

function valuesOf(header: string, cell: string, ledger = 'pledges') {
  const table = tableFrom(`| 签订人 | 签订日期 | ${header} |\n| 温雅琴 | 2023-03-01 | ${cell} |`, ledger);
  const [row] = table.rows;
  if (!row) throw new Error('no row');
  return rowValues(row, table.fields);
}

describe('rowValues', () => {
  it.each([
    ['份数', '3', 3],
    ['份数', "'3'", 3],
    ['份数', '１，０２０', 1020],
    ['份数', '三份', '三份'],
    ['存档编号', '12', 12],
    ['存档编号', "'007'", '007'],
    ['备注', '—', null],
    ['备注', '/', null],
    ['备注', '#REF!', null],
    ['备注', 'TRUE', true],
    ['备注', '  两字  ', '两字'],
    ['备注', '@2023-03-14', '2023-03-14'],
  ])('%s %s is %j', (header, cell, expected) => {
    expect(valuesOf(header, cell).get(header)).toBe(expected);
  });

  it.each([
    ['@2023-03-14', '2023-03-14'],
    ['2023年3月14日', '2023-03-14'],
    ['2023.3.14', '2023-03-14'],
    ['2023年3月', '2023年3月'],
    ['年底', '年底'],
  ])('a date column with %s is %j', (cell, expected) => {
    const table = tableFrom(`| 签订人 | 签订日期 |\n| 温雅琴 | ${cell} |`, 'pledges');
    const [row] = table.rows;
    expect(row && rowValues(row, table.fields).get('签订日期')).toBe(expected);
  });

  it('has nothing for a column that the table lacks', () => {
    expect(valuesOf('备注', '甲').has('存档编号')).toBe(false);
  });
});
