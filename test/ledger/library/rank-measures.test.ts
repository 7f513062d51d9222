import { MEASURES } from '../../../src/ledger/library/measures';
import { MOST_MEASURES, rankMeasures } from '../../../src/ledger/library/rank-measures';
import { tableFrom } from '../../support/table-from-markdown';

const { rows } = tableFrom(
  `
  | 岗位 | 权力事项 | 业务环节 | 风险点描述 | 防控措施 |
  | 会计 | 费用报销 | 审核 | 虚列会议费套取资金 | |
  | 会计 | 费用报销 | 审核 | | |`,
  'risk-points',
);

describe('rankMeasures', () => {
  it("puts measures of the row's kind of power and step first", () => {
    const [row] = rows;
    const ranked = row ? rankMeasures(row, MEASURES) : [];
    expect(ranked).toHaveLength(MOST_MEASURES);
    expect(ranked[0]).toMatchObject({ category: '预算报销', stage: 'during' });
  });

  it('has none for a row without a risk', () => {
    expect(rows.slice(1).map((row) => rankMeasures(row, MEASURES))).toEqual([[]]);
  });
});
