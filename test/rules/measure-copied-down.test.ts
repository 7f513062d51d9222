import { measureCopiedDown } from '../../src/rules/measure-copied-down';
import { testRule } from './rule-tester';

testRule(measureCopiedDown, {
  valid: [
    {
      name: 'two rows, rows apart, given wording, 同上',
      sheet: `
        | 岗位名称 | 风险点描述 | 防控措施 | 备注 |
        | 出纳 | 收入不及时入账 | 每日对账 | |
        | 出纳 | 白条抵库 | 每日对账 | |
        | 会计 | 虚列支出 | 双人复核 | |
        | 会计 | 账目不实 | 每日对账 | |
        | 文秘 | 未登记用印 | 设专人登记 | 统一模板 |
        | 档案 | 未登记借阅 | 设专人登记 | 统一模板 |
        | 收发 | 未登记收文 | 设专人登记 | 统一模板 |
        | 采购 | 化整为零 | 同上 | |
        | 采购 | 量身定制 | 同上 | |
        | 采购 | 泄露标底 | 同上 | |`,
    },
    {
      name: 'a merged cell',
      sheets: {
        样例: {
          markdown: `
            | 岗位名称 | 风险点描述 | 防控措施 |
            | 出纳 | 收入不及时入账 | 每日对账 |
            | 出纳 | 白条抵库 | |
            | 出纳 | 超限额存放现金 | |`,
          merges: ['C2:C4'],
        },
      },
    },
  ],
  invalid: [
    {
      name: 'three rows, then another text',
      sheet: `
        | 岗位名称 | 风险点描述 | 防控措施 |
        | 文秘 | 未登记用印 | 设专人登记 |
        | 出纳 | 收入不及时入账 | 每日对账 |
        | 出纳 | 白条抵库 | 每日 对账 |
        | 会计 | 虚列支出 | 每日对账 |
        | 会计 | 账目不实 | 双人复核 |`,
      issues: [
        {
          cell: 'C3',
          messageId: 'copied',
          severity: 'warning',
          data: { row: 3, last: 5, count: 3, measure: '每日对账' },
          related: ['C4', 'C5'],
        },
      ],
    },
    {
      name: 'to the end of the table, with a merge inside',
      sheets: {
        样例: {
          markdown: `
            | 岗位名称 | 风险点描述 | 防控措施 |
            | 出纳 | 收入不及时入账 | 每日对账 |
            | 出纳 | 白条抵库 | |
            | 会计 | 虚列支出 | 每日对账 |
            | 会计 | 账目不实 | 每日对账 |`,
          merges: ['C2:C3'],
        },
      },
      issues: [{ cell: 'C2', data: { last: 5, count: 3 }, related: ['C4', 'C5'] }],
    },
  ],
});
