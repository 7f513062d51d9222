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
    {
      name: 'a form: a blank value at its cell, a line left for the signature only noted',
      sheets: {
        登记表: {
          markdown: `
            | 个人廉政风险防控登记表 |
            | 姓名 | 周若溪 | 职务 | 办公室科员 |
            | 科室 | 办公室 | 分管工作 |  |
            | 思想道德风险 | 学习不够深入，可能放松自我要求 | | |
            | 岗位职责风险 | 未按规定审批登记擅自用印 | | |
            | 风险等级 | 二级 | | |
            | 个人防控措施 | 用印须经审批并登记，每月核对 | | |
            | 本人承诺（签字） |  | | |`,
          merges: ['A1:D1', 'B4:D4', 'B5:D5', 'B6:D6', 'B7:D7', 'B8:D8'],
        },
      },
      issues: [
        { cell: 'D3', messageId: 'empty', severity: 'error', data: { row: 3, column: '分管工作' } },
        { cell: 'B8', messageId: 'unsigned', severity: 'info' },
      ],
    },
  ],
});
