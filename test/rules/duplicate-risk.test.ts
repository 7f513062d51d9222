import { duplicateRisk } from '../../src/rules/duplicate-risk';
import { testRule } from './rule-tester';

testRule(duplicateRisk, {
  valid: [
    {
      name: 'the same risk of other posts, departments and units, and given wording',
      sheet: `
        | 单位 | 科室 | 岗位名称 | 风险点描述 | 防控措施 | 备注 |
        | 临河县水务局 | 办公室 | 文秘 | 未按规定登记用印 | 设专人登记用印 | |
        | 临河县水务局 | 办公室 | 档案 | 未按规定登记用印 | 设专人登记用印 | |
        | 临河县水务局 | 财务科 | 文秘 | 未按规定登记用印 | 设专人登记用印 | |
        | 临河县水务局水库管理所 | 办公室 | 文秘 | 未按规定登记用印 | 设专人登记用印 | |
        | 临河县水务局 | 办公室 | 文秘 | 未按规定登记用印 | 设专人登记用印 | 统一模板 |`,
    },
    {
      name: 'one merged risk with several measures, and blank risks',
      sheets: {
        样例: {
          markdown: `
            | 岗位名称 | 风险点描述 | 防控措施 |
            | 文秘 | 未按规定登记用印 | 设专人登记用印 |
            | 文秘 | | 每月核对一次 |
            | 文秘 | — | 每月核对一次 |`,
          merges: ['B2:B3'],
        },
      },
    },
  ],
  invalid: [
    {
      name: 'repeated with other punctuation',
      sheet: `
        | 岗位名称 | 风险点描述 | 防控措施 |
        | 出纳 | 收入不及时入账 | 每日对账 |
        | 会计 | 虚列支出 | 双人复核 |
        | 出纳 | 收入不及时入账。 | 每日对账并签字 |`,
      issues: [
        {
          cell: 'B4',
          messageId: 'duplicate',
          severity: 'warning',
          data: { row: 4, first: 2 },
          related: ['B2'],
        },
      ],
    },
    {
      name: 'three times: each later row',
      sheet: `
        | 岗位名称 | 风险点描述 | 防控措施 |
        | 出纳 | 收入不及时入账 | 每日对账 |
        | 出纳 | 收入不及时入账 | 每日对账 |
        | 出纳 | 收入不及时入账 | 每日对账 |`,
      issues: [
        { cell: 'B3', related: ['B2'] },
        { cell: 'B4', related: ['B2'] },
      ],
    },
  ],
});
