import { risksInstead } from '../../../src/rules/shared/risk-suggestions';
import { recogniseMarkdown } from '../../support/environment';

/** The suggestions for the risk cell of the only row. */
function suggested(risk: string, power: string): string[] {
  const { tables, environment } = recogniseMarkdown({
    样例: `| 岗位 | 权力事项 | 风险点描述 | 防控措施 |\n| 科员 | ${power} | ${risk} | 逐笔登记并由两人复核 |`,
  });
  const [row] = tables[0]?.rows ?? [];
  const cell = row?.cells.get('risk');
  const fixes = row && cell ? risksInstead(cell, row, environment) : [];
  expect(fixes.every(({ safety }) => safety === 'suggestion')).toBe(true);
  return fixes.map(({ edits }) => String(edits[0]?.after));
}

describe('risksInstead', () => {
  it("offers three risks of the row's kind of power", () => {
    expect(suggested('印章管理', '用印审批')).toHaveLength(3);
    expect(suggested('印章管理', '用印审批').join()).toMatch(/印|章/);
  });

  it('offers nothing for a formula, or where the kind of power is not told', () => {
    expect(suggested('=A1→印章管理', '用印审批')).toEqual([]);
    expect(suggested('日常事务', '其他')).toEqual([]);
  });
});
