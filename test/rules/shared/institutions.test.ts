import { ruleName, rulesClaims } from '../../../src/rules/shared/institutions';
import { tableFrom } from '../../support/table-from-markdown';

const claims = (progress: string, institutions: string) =>
  rulesClaims(
    tableFrom(
      `| 反馈问题 | 整改措施 | 整改进展 | 建立制度 |\n| 甲 | 乙 | ${progress} | ${institutions} |`,
      'rectification',
    ),
  ).map(({ cell, count, titles }) => [cell.field.name, count, ...titles]);

describe('rulesClaims', () => {
  it.each([
    ['完善制度3项，谈话2人', '', [['progress', 3]]],
    ['修订5项内控制度', '', [['progress', 5]]],
    ['制定出台公务接待等制度两项', '', [['progress', 2]]],
    ['', '4', [['institutions', 4]]],
    ['完善制度3项', '2项', [['institutions', 2]]],
    ['', '《甲办法》《乙细则》', [['institutions', 2, '甲办法', '乙细则']]],
    ['按《预算法》清理3项支出', '无', []],
    ['落实2023年制度要求', '', []],
  ])('%s | %s', (progress, institutions, expected) => {
    expect(claims(progress, institutions)).toEqual(expected);
  });
});

describe('ruleName', () => {
  it('drops marks, blanks and the edition', () => {
    expect(ruleName('《公务接待 管理办法（试行）》')).toBe('公务接待管理办法');
  });
});
