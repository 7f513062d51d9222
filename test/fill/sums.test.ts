import { sums } from '../../src/fill/sums';
import { fillsOf } from './fill-tester';

const sheet = (...rows: string[]): string =>
  ['信息报送统计表', '| 单位 | 报送条数 | 采用条数 | 得分 |', ...rows].join('\n');

describe('F17 sums', () => {
  it('adds up subtotals and totals that are blank', () => {
    const rows = sheet(
      '| 办公室 | 3 | 1 | 0.1 |',
      '| 财务科 | 4 | 2 | 0.2 |',
      '| 小计 | | | |',
      '| 工程科 | 5 | 0 | 1 |',
      '| 合计 | | | |',
    );
    expect(fillsOf(sums, rows, { ledger: 'reporting' })).toMatchObject({
      B5: 7,
      C5: 3,
      D5: 0.3,
      B7: 12,
      C7: 3,
      D7: 1.3,
    });
  });

  it('leaves numbers, formulas and columns that hold words', () => {
    const rows = sheet(
      '| 办公室 | 3 | 1 | 暂无 |',
      '| 财务科 | 4 | 2 | 0.2 |',
      '| 合计 | 9 | =SUM(C3:C4)→3 | |',
    );
    expect(fillsOf(sums, rows, { ledger: 'reporting' })).toEqual({});
  });
});
