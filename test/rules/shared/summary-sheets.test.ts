import { summaryNumbers } from '../../../src/rules/shared/summary-sheets';
import { workbookFromMarkdown } from '../../support/sheet-from-markdown';

const GRID = `
  廉政风险点汇总表
  | 序号 | 科室 | 岗位数 | 风险点数 | 一级 | 二级 | 防控措施数 |
  | 1 | 财务科 | 4 | 3 | 1 | 2 | 9 |
  | | 合计 | 4 | 3 | 1 | 约2 | 9 |
  | 2 | | 1 | 1 | 1 | 1 | 1 |`;

describe('summaryNumbers', () => {
  it('reads risks and levels with the words at the left of the row', () => {
    const workbook = workbookFromMarkdown('样例.xlsx', { 汇总: GRID });
    const numbers = summaryNumbers(workbook, new Set(), {});
    expect(numbers.map(({ labels, measure, value, at }) => [labels, measure, value, at.column])).toEqual([
      [['财务科'], 'risks', 3, 4],
      [['财务科'], 1, 1, 5],
      [['财务科'], 2, 2, 6],
      [['合计'], 'risks', 3, 4],
      [['合计'], 1, 1, 5],
    ]);
    expect(summaryNumbers(workbook, new Set(['汇总']), {})).toEqual([]);
  });

  it('needs two levels in the header', () => {
    const workbook = workbookFromMarkdown('样例.xlsx', {
      汇总: '| 科室 | 风险点数 | 一级 |\n| 财务科 | 3 | 1 |',
    });
    expect(summaryNumbers(workbook, new Set(), {})).toEqual([]);
  });
});
