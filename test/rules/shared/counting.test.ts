import { countsOf } from '../../../src/rules/shared/counting';
import { tableFrom } from '../../support/table-from-markdown';

describe('countsOf', () => {
  it('counts rows, cells, items and texts', () => {
    const table = tableFrom(
      {
        markdown: `
          | 岗位名称 | 风险点描述 | 防控措施 |
          | 出纳 | 收入不及时入账 | 1.每日对账；2.按月公示 |
          | 出纳 | | 双人复核 |
          | 会计 | 虚列支出 | 双人复核 |
          | 会计 | 账目不实 | — |`,
        merges: ['B2:B3'],
      },
      'risk-points',
    );
    expect(countsOf(table, 'risk')).toEqual([4, 3, 3, 3]);
    expect(countsOf(table, 'measures')).toEqual([3, 3, 4, 2]);
    expect(countsOf(table, 'power')).toEqual([0, 0, 0, 0]);
  });
});
