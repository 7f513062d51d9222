import { riskCounts, tierNamed, tierOf } from '../../../src/rules/shared/risk-tiers';
import { environmentOf } from '../../fill/fill-tester';
import { tableFrom } from '../../support/table-from-markdown';

describe('tierNamed', () => {
  it.each([
    ['单位层面', 'unit'],
    ['科室表', 'unit'],
    ['岗位', 'post'],
    ['2023年岗位廉政风险点一览表', 'post'],
    ['个人岗位廉政风险', 'person'],
    ['财务科', null],
    ['合计', null],
  ])('%s: %s', (text, tier) => expect(tierNamed(text)).toBe(tier));
});

describe('riskCounts', () => {
  const posts = tableFrom(
    {
      markdown: `
        | 岗位名称 | 风险点描述 | 风险等级 | 防控措施 |
        | 会计 | 虚列支出 | 一级 | 双人复核 |
        | 会计 | | 一级 | 每月对账 |
        | 出纳 | 坐支现金 | 二级 | 每日对账 |`,
      merges: ['B2:B3'],
    },
    'risk-points',
  );
  const register = tableFrom(
    `| 姓名 | 思想道德风险 | 岗位职责风险 | 风险等级 | 个人防控措施 |
    | 林启明 | 碍于情面 | 把关不严 | 待定 | 双人复核 |`,
    'personal-register',
  );

  it('counts rows, cells and texts, by level too', () => {
    expect(riskCounts(posts.rows, 'risks', environmentOf())).toEqual([3, 2]);
    expect(riskCounts(posts.rows, 1, environmentOf())).toEqual([2, 1]);
    expect(riskCounts(posts.rows, 3, environmentOf())).toEqual([0]);
  });

  it('counts heads and risks of registers, and no level that cannot be read', () => {
    expect(tierOf(register)).toBe('person');
    expect(riskCounts(register.rows, 'risks', environmentOf())).toEqual([1, 2]);
    expect(riskCounts(register.rows, 1, environmentOf())).toEqual([]);
  });
});
