import { statusFromDates } from '../../src/fill/status-from-dates';
import { fillsOf } from './fill-tester';

const sheet = (...days: string[]): string =>
  [
    '| 问题编号 | 来源 | 反馈问题 | 整改措施 | 状态 | 完成日期 |',
    ...days.map((day, index) => `| ${index + 1} | 巡察 | 账目长期不清 | 每月对账 | | ${day} |`),
  ].join('\n');

describe('F17 status-from-dates', () => {
  it('suggests 已完成 for a row with its day, not for a day to come or none', () => {
    expect(fillsOf(statusFromDates, sheet('2023-06-30', '', '2024-06-30', '年底'))).toEqual({
      'E2?': '已完成',
    });
  });
});
