import { cellName } from '../../src/core/location';
import { personMentions } from '../../src/fill/person-mentions';
import { tablesOf } from './fill-tester';

const PROBLEMS = `
  | 问题编号 | 来源 | 反馈问题 | 整改措施 | 牵头领导 | 责任人 | 状态 |
  | 1 | 巡察 | 账目不清 | 每月对账一次 | 周若溪 | 罗守成（主责）、林启明 | 进行中 |
  | 2 | 巡察 | 接待超标 | 接待先审批 | 周若溪 | 罗守成 | 已完成 |
  | 3 | 巡察 | 用印不登记 | 用印逐次登记 | 周若溪 | 财务科罗守成 | 进行中 |`;

function told(markdown: string): string[] {
  return personMentions(tablesOf(markdown).tables).map(
    ({ name, kind, cell }) => `${cellName(cell.at.row ?? 0, cell.at.column ?? 0)} ${name} ${kind}`,
  );
}

describe('mentions of people', () => {
  it('give way in open matters, and stay in finished ones and within other words', () => {
    expect(told(PROBLEMS)).toEqual([
      'E2 周若溪 open',
      'F2 罗守成 open',
      'F2 林启明 open',
      'E3 周若溪 finished',
      'F3 罗守成 finished',
      'E4 周若溪 open',
      'F4 罗守成 locked',
    ]);
  });

  it('stay in papers of his own', () => {
    const pledge = '| 文书名称 | 类别 | 签订人 | 签订日期 |\n| 廉政承诺书 | 承诺书 | 罗守成 | 2023-01-05 |';
    expect(told(pledge)).toEqual(['C2 罗守成 own-paper']);
  });

  it('are not looked for in a roster', () => {
    expect(told('人员名册\n| 姓名 | 科室 | 职务 | 在岗状态 |\n| 罗守成 | 财务科 | 科长 | 调离 |')).toEqual(
      [],
    );
  });
});
