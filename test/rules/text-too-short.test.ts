import { textTooShort } from '../../src/rules/text-too-short';
import { testRule } from './rule-tester';

testRule(textTooShort, {
  valid: [
    {
      name: 'long enough, blank, a dash',
      sheet: `
        | 岗位 | 风险点 | 防控措施 |
        | 会计 | 截留坐支收入 | 每月盘点并由二人签字 |
        | 会计 | | — |`,
    },
    {
      name: 'progress of what has not begun',
      sheet: `
        | 反馈问题 | 整改措施 | 整改进展 | 状态 |
        | 登记不全 | 设专人登记并每月核对一次 | 尚未启动 | 未启动 |`,
    },
    {
      name: 'other thresholds',
      sheet: `
        | 岗位 | 风险点 | 防控措施 |
        | 会计 | 截留 | 盘点 |`,
      options: { risk: 2, measures: 0 },
    },
  ],
  invalid: [
    {
      name: 'numbers and marks do not count',
      sheet: `
        | 岗位 | 风险点 | 防控措施 |
        | 会计 | 1.截留收入。 | 1.每月盘点<br>2.轮岗 |`,
      issues: [
        {
          cell: 'B2',
          messageId: 'short',
          severity: 'warning',
          data: { row: 2, column: '风险点', length: 4, minimum: 6 },
        },
        { cell: 'C2', data: { length: 6, minimum: 10 } },
      ],
    },
    {
      name: 'progress',
      sheet: `
        | 反馈问题 | 整改措施 | 整改进展 | 状态 |
        | 登记不全 | 设专人登记并每月核对一次 | 已整改到位 | 已完成 |`,
      issues: [{ cell: 'C2', data: { length: 5, minimum: 15 } }],
    },
    {
      name: 'a merged cell is reported once',
      sheets: {
        样例: {
          markdown: `
            | 岗位 | 风险点 | 防控措施 |
            | 会计 | 截留坐支收入 | 轮岗 |
            | 出纳 | 私设小金库账 | |`,
          merges: ['C2:C3'],
        },
      },
      issues: [{ cell: 'C2' }],
    },
  ],
});
