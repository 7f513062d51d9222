import { sameRiskTwoLevels } from '../../src/rules/same-risk-two-levels';
import { testRule } from './rule-tester';

testRule(sameRiskTwoLevels, {
  valid: [
    {
      name: 'one level in several notations, other risks, blank and unreadable levels',
      sheet: `
        | 岗位名称 | 风险点描述 | 风险等级 | 防控措施 |
        | 出纳 | 收入不及时入账 | 一级 | 每日对账 |
        | 会计 | 收入不及时入账 | 高 | 每日对账 |
        | 会计 | 虚列支出 | 二级 | 双人复核 |
        | 出纳 | 收入不及时入账 | | 每日对账 |
        | 出纳 | 收入不及时入账 | 待定 | 每日对账 |`,
    },
    {
      name: 'in other units',
      sheet: `
        | 单位 | 岗位名称 | 风险点描述 | 风险等级 | 防控措施 |
        | 临河县水务局 | 出纳 | 收入不及时入账 | 一级 | 每日对账 |
        | 临河县水库管理所 | 出纳 | 收入不及时入账 | 二级 | 每日对账 |`,
    },
  ],
  invalid: [
    {
      name: 'two levels for one risk',
      sheet: `
        | 岗位名称 | 风险点描述 | 风险等级 | 防控措施 |
        | 出纳 | 收入不及时入账 | 一级 | 每日对账 |
        | 会计 | 虚列支出 | 二级 | 双人复核 |
        | 会计 | 收入不及时入账； | 三级 | 每日对账 |`,
      issues: [
        {
          cell: 'C4',
          messageId: 'differ',
          severity: 'error',
          data: { row: 4, level: '三级', first: 2, firstLevel: '一级' },
          related: ['C2'],
          suggestions: ['一级', '三级'],
        },
      ],
    },
    {
      name: 'a merged level is reported once',
      sheets: {
        样例: {
          markdown: `
            | 岗位名称 | 风险点描述 | 风险等级 | 防控措施 |
            | 出纳 | 收入不及时入账 | ★★★ | 每日对账 |
            | 会计 | 收入不及时入账 | ★ | 每日对账 |
            | 会计 | 收入不及时入账 | | 定期盘点 |`,
          merges: ['C3:C4'],
        },
      },
      issues: [{ cell: 'C3' }],
    },
  ],
});
