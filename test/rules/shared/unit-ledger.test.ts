import { unitLedger } from '../../../src/rules/shared/unit-ledger';
import { tableFrom } from '../../support/table-from-markdown';

const risks = tableFrom(
  '| 岗位名称 | 风险点描述 | 防控措施 |\n| 出纳 | 坐支现金 | 每日对账 |',
  'risk-points',
);
const bare = tableFrom('| 风险点描述 | 防控措施 |\n| 坐支现金 | 每日对账 |', 'risk-points');
const pledges = tableFrom('| 签订人 | 签订日期 |\n| 林启明 | 2023-03-01 |', 'pledges');

describe('unitLedger', () => {
  it('tells the tables of this file from those of the others', () => {
    const subject = { tables: [risks, pledges], unitTables: [bare, risks, pledges] };
    expect(unitLedger(subject, 'risk-points')).toEqual({ own: [risks], all: [bare, risks], anchor: null });
    expect(unitLedger(subject, 'pledges').anchor).toBe(pledges);
  });

  it('leaves out tables without the column', () => {
    const subject = { tables: [risks], unitTables: [bare, risks] };
    expect(unitLedger(subject, 'risk-points', 'post')).toEqual({ own: [risks], all: [risks], anchor: risks });
    expect(unitLedger(subject, 'meetings')).toEqual({ own: [], all: [], anchor: null });
  });
});
