import { riskCandidates } from '../../src/fill/risk-candidates';
import { proposeFills } from '../../src/fill/run-fill';
import { environmentOf, tablesOf } from './fill-tester';

const offered = (power: string): unknown[] => {
  const sheet = `| 科室 | 岗位名称 | 权力事项 | 风险点描述 | 防控措施 |\n| 财务科 | | ${power} | | 每月两人盘点 |`;
  const proposals = proposeFills(tablesOf(sheet).tables, environmentOf(), [riskCandidates]);
  return proposals.flatMap(({ edit, alternatives = [] }) => [
    edit.after,
    ...alternatives.map(({ after }) => after),
  ]);
};

describe('F04 risk-candidates', () => {
  it('offers risks of the kind of power', () => {
    expect(offered('现金收付、出纳')).toHaveLength(5);
    expect(offered('现金收付、出纳').join()).toContain('现金');
  });

  it('offers nothing for a power that it does not know', () => {
    expect(offered('水质监测')).toEqual([]);
  });
});
