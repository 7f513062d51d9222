import { PHRASES } from '../../../src/ledger/library/phrases';
import { MOST_RISKS, rankRisks } from '../../../src/ledger/library/rank-risks';
import { tableFrom } from '../../support/table-from-markdown';

const { rows } = tableFrom(
  `
  | 岗位 | 权力事项 | 风险类型 | 风险点描述 | 防控措施 |
  | 出纳 | 现金收付 | 外部环境风险 | | 每日对账 |
  | 科员 | 其他 | | | 每日核对 |`,
  'risk-points',
);

describe('rankRisks', () => {
  it("has risks of the row's kind of power, those of its type first", () => {
    const [row] = rows;
    const ranked = row ? rankRisks(row, PHRASES) : [];
    expect(ranked).toHaveLength(MOST_RISKS);
    expect(new Set(ranked.map(({ category }) => category))).toEqual(new Set(['现金票据']));
    expect(ranked[0]?.riskType).toContain('外部');
  });

  it('has none where the kind of power is not told', () => {
    expect(rows.slice(1).map((row) => rankRisks(row, PHRASES))).toEqual([[]]);
  });
});
