import { asPercentages, rateColumns } from '../../../src/rules/shared/percentages';
import { sheetFromMarkdown } from '../../support/sheet-from-markdown';

const columns = (markdown: string) => rateColumns(sheetFromMarkdown('表', markdown));

describe('rateColumns', () => {
  it('reads rates up to the next text, in every column headed as one', () => {
    const [first, ...others] = columns(`
      | 单位 | 完成率 | 采用率(%) |
      | 甲 | 98.71% | 50 |
      | 乙 | | 60 |
      | 丙 | 0.5 | 70 |
      | 说明 | 以上按月统计 | |
      | 丁 | 1.5% | |`);
    expect(first?.rates.map(({ row, notation, decimals }) => [row, notation, decimals])).toEqual([
      [2, 'percent', 2],
      [4, 'number', null],
    ]);
    expect(others.map(({ header }) => header)).toEqual(['采用率(%)']);
  });

  it('leaves other columns and single rates alone', () => {
    expect(columns('| 频率 | 税率 | 完成率 |\n| 1 | 3% | 5% |\n| 2 | 6% | |')).toEqual([]);
  });
});

describe('asPercentages', () => {
  it('writes nothing where a number may mean two things or comes from a formula', () => {
    const [ambiguous] = columns('| 完成率 |\n| 98% |\n| 1 |');
    const [computed] = columns('| 完成率 |\n| 98% |\n| =A1→0.5 |');
    expect([ambiguous, computed].map((column) => column && asPercentages(column))).toEqual([null, null]);
  });

  it('writes all with the most digits used', () => {
    const [column] = columns('| 完成率 |\n| 98.5% |\n| 0.25 |\n| 100% |');
    expect(column && asPercentages(column)?.map(({ row, after }) => [row, after])).toEqual([
      [3, '25.0%'],
      [4, '100.0%'],
    ]);
  });
});
