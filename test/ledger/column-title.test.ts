import { columnTitle } from '../../src/ledger/column-title';
import { tableFrom } from '../support/table-from-markdown';

describe('columnTitle', () => {
  it('is the header on the sheet in one line, else the title of the field', () => {
    const table = tableFrom(
      `| 科室 | 风险点描述 | 防控<br>措施 | 责任人 |
      | 办公室 | 未按规定登记用印 | 用印须经审批并登记 | 周若溪 |`,
      'risk-points',
    );
    expect(columnTitle(table, 'measures')).toBe('防控措施');
    expect(columnTitle(table, 'deadline')).toBe('完成时限');
  });
});
