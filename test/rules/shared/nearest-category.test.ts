import { nearestCategory } from '../../../src/rules/shared/nearest-category';
import { tableFrom } from '../../support/table-from-markdown';

describe('the nearest value of a closed list', () => {
  it.each([
    ['公务接侍', '公务接待'],
    ['三公费用', '“三公”经费'],
    ['其他', null],
  ])('%s: %s', (text, value) => {
    const [row] = tableFrom(
      `
        | 日期 | 检查方式 | 被检查单位 | 检查内容 |
        | 2023-03-01 | 随机抽查 | 财务科 | ${text} |`,
      'inspections',
    ).rows;
    const cell = row?.cells.get('content');
    expect(cell && nearestCategory(cell)).toBe(value);
  });
});
