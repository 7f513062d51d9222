import { measureWords, riskGroups, soundRiskGroups } from '../../../src/rules/shared/risk-groups';
import { tableFrom } from '../../support/table-from-markdown';

describe('risks with their measures', () => {
  const table = tableFrom(
    {
      markdown: `
        | 风险点描述 | 防控措施 |
        | 擅自用印 | 用印审批 |
        | | 用印登记 |
        | 坐支现金 | |
        | 白条抵库 | 每月盘点 |
        | 白条抵库 | |
        | | 双人外带 |
        | 严格执行用印审批制度 | 擅自用印 |`,
      merges: ['A2:A3', 'B5:B6'],
    },
    'risk-points',
  );
  const groups = riskGroups(table);

  it('gather the rows of a merged risk', () => {
    expect(groups.map(({ risk, rows }) => [risk.text, rows.length])).toEqual([
      ['擅自用印', 2],
      ['坐支现金', 1],
      ['白条抵库', 1],
      ['白条抵库', 1],
      ['严格执行用印审批制度', 1],
    ]);
    expect(soundRiskGroups(table)).toEqual(groups.slice(0, 4));
  });

  it('hold each filled measure once', () => {
    expect(groups.map(({ measures }) => measures.length)).toEqual([2, 0, 1, 1, 1]);
    expect(groups.map(measureWords)).toEqual(['用印审批\n用印登记', '', '每月盘点', '每月盘点', '擅自用印']);
  });
});
