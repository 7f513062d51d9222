import { doneHasDate } from '../../src/rules/done-has-date';
import { testRule } from './rule-tester';

testRule(doneHasDate, {
  valid: [
    {
      name: 'done with a date, not done without one, partly done without one',
      sheet: `
        | 反馈问题 | 整改措施 | 状态 | 完成日期 |
        | 印章使用登记不全 | 设专人登记用印 | 已完成 | 2023-06-20 |
        | 公车加油未核对 | 每月核对一次 | 整改中 | |
        | 合同未归档 | 建立合同档案 | 基本完成 | — |
        | 档案未移交 | 六月移交 | | |`,
    },
    {
      name: 'no column for completion, but the day of closing is there',
      sheet: `
        | 反馈问题 | 整改措施 | 状态 | 销号日期 |
        | 印章使用登记不全 | 设专人登记用印 | 已销号 | 2023-06-20 |`,
    },
    {
      name: 'no status column',
      sheet: `
        | 反馈问题 | 整改措施 | 完成日期 |
        | 印章使用登记不全 | 设专人登记用印 | |`,
      ledger: 'rectification',
    },
  ],
  invalid: [
    {
      name: 'done in several words, the date blank or a dash',
      sheet: `
        | 反馈问题 | 整改措施 | 状态 | 完成日期 |
        | 印章使用登记不全 | 设专人登记用印 | 已完成 | |
        | 公车加油未核对 | 每月核对一次 | 已销号 | — |
        | 合同未归档 | 建立合同档案 | 已办结 | 2023-06-20 |`,
      issues: [
        { cell: 'D2', messageId: 'no-date', severity: 'error', data: { row: 2, status: '已完成' } },
        { cell: 'D3', messageId: 'no-date' },
      ],
    },
    {
      name: 'no column for the date: at the status',
      sheet: `
        | 任务内容 | 牵头科室 | 完成时限 | 状态 |
        | 修订采购办法 | 财务科 | 2023-06-30 | 已完成 |`,
      issues: [{ cell: 'D2', messageId: 'no-column' }],
    },
    {
      name: 'a merged cell is reported once',
      sheets: {
        样例: {
          markdown: `
            | 反馈问题 | 整改措施 | 状态 | 完成日期 |
            | 印章使用登记不全 | 设专人登记用印 | 已完成 | |
            | 公车加油未核对 | 每月核对一次 | 已完成 | |`,
          merges: ['D2:D3'],
        },
      },
      issues: [{ cell: 'D2' }],
    },
  ],
});
