import { multiRowHeader } from '../../src/rules/multi-row-header';
import { testRule } from './rule-tester';

testRule(multiRowHeader, {
  valid: [
    {
      name: 'one row',
      sheet: `
        | 序号 | 风险点描述 | 防控措施 |
        | 1 | 未按规定登记用印 | 用印须经审批并登记 |`,
    },
    {
      name: 'one row below a title over all columns',
      sheets: {
        样例: {
          markdown: `
            | 廉政风险点一览表 | | |
            | 序号 | 风险点描述 | 防控措施 |
            | 1 | 未按规定登记用印 | 用印须经审批并登记 |`,
          merges: ['A1:C1'],
        },
      },
    },
  ],
  invalid: [
    {
      name: 'two rows with a merged parent',
      sheets: {
        样例: {
          markdown: `
            | 序号 | 风险点描述 | 防控措施 | 责任 | |
            | | | | 责任人 | 责任领导 |
            | 1 | 未按规定登记用印 | 用印须经审批并登记 | 周若溪 | 林启明 |`,
          merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1'],
        },
      },
      issues: [{ cell: 'A1', messageId: 'flattened', severity: 'info', data: { range: 'A1:E2', rows: 2 } }],
    },
    {
      name: 'below a title',
      sheets: {
        样例: {
          markdown: `
            | 廉政风险点一览表 | | | | |
            | 序号 | 风险点描述 | 防控措施 | 责任 | |
            | | | | 责任人 | 责任领导 |
            | 1 | 未按规定登记用印 | 用印须经审批并登记 | 周若溪 | 林启明 |`,
          merges: ['A1:E1', 'A2:A3', 'B2:B3', 'C2:C3', 'D2:E2'],
        },
      },
      issues: [{ cell: 'A2', data: { range: 'A2:E3' } }],
    },
  ],
});
