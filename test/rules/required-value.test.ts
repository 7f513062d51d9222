import { requiredValue } from '../../src/rules/required-value';
import { testRule } from './rule-tester';

testRule(requiredValue, {
  valid: [
    {
      name: 'optional cells blank, a slash in a required one, an error value',
      sheet: `
        | 反馈问题 | 整改措施 | 责任人 | 完成时限 | 备注 | 佐证材料 |
        | 印章使用登记不全 | 设专人登记用印 | / | 2023-06-30 | | |
        | 公车加油未核对 | 每月核对一次 | 周若溪 | #N/A | — | |`,
    },
    {
      name: 'a merge lends its value, and the unit is known from above',
      sheets: {
        样例: {
          markdown: `
            临河县水务局2023年廉政风险点一览表
            | 单位 | 科室 | 风险点描述 | 防控措施 |
            | | 办公室 | 未按规定登记用印 | 用印须经审批并登记 |
            | | | 公车私用 | 一车一卡，每月核对 |`,
          merges: ['B3:B4'],
        },
      },
    },
  ],
  invalid: [
    {
      name: 'blank, and a dash',
      sheet: `
        | 反馈问题 | 整改目标 | 整改措施 | 责任人 |
        | 印章使用登记不全 | | 设专人登记用印 | 周若溪 |
        | 公车加油未核对 | 逐月核对 | 每月核对一次 | —— |`,
      issues: [
        { cell: 'B2', messageId: 'empty', severity: 'error', data: { row: 2, column: '整改目标' } },
        { cell: 'D3', messageId: 'empty', data: { row: 3, column: '责任人' } },
      ],
    },
    {
      name: 'a blank below a department: the one above is suggested',
      sheet: `
        | 科室 | 风险点描述 | 防控措施 |
        | 办公室 | 未按规定登记用印 | 用印须经审批并登记 |
        | | 公车私用 | 一车一卡，每月核对 |`,
      issues: [{ cell: 'A3', suggestions: ['办公室'] }],
    },
    {
      name: 'a merged blank once, at its first cell',
      sheets: {
        样例: {
          markdown: `
            | 反馈问题 | 整改措施 | 责任人 |
            | 印章使用登记不全 | 设专人登记用印 | |
            | 公车加油未核对 | 每月核对一次 | |
            | 合同未归档 | 建立合同档案 | 周若溪 |`,
          merges: ['C2:C3'],
        },
      },
      issues: [{ cell: 'C2', data: { row: 2 } }],
    },
    {
      name: 'a composite column once',
      sheet: `
        | 科室/岗位 | 风险点描述 | 防控措施 |
        | 办公室 | 未按规定登记用印 | 用印须经审批并登记 |
        | | 公车私用 | 一车一卡，每月核对 |`,
      issues: [{ cell: 'A3' }],
    },
  ],
});
