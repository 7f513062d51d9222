import { doneBeforeFeedback } from '../../src/rules/done-before-feedback';
import { testRule } from './rule-tester';

testRule(doneBeforeFeedback, {
  valid: [
    {
      name: 'after it, on the day, in the same month, blank',
      sheet: `
        | 反馈日期 | 反馈问题 | 整改措施 | 状态 | 完成日期 |
        | 2023-03-10 | 印章使用登记不全 | 设专人登记用印 | 已完成 | 2023-06-30 |
        | 2023-03-10 | 公车加油未核对 | 每月核对一次 | 已完成 | 2023.3.10 |
        | 2023-03-10 | 合同未归档 | 建立合同档案 | 已完成 | 2023年3月 |
        | 2023-03-10 | 档案未移交 | 移交档案馆 | 整改中 | |`,
    },
    {
      name: 'no feedback date',
      sheet: `
        | 反馈问题 | 整改措施 | 状态 | 完成日期 |
        | 印章使用登记不全 | 设专人登记用印 | 已完成 | 2023-06-30 |`,
    },
  ],
  invalid: [
    {
      name: 'before it by days and by months',
      sheet: `
        | 交办日期 | 反馈问题 | 整改措施 | 状态 | 完成日期 |
        | @2023-03-10 | 印章使用登记不全 | 设专人登记用印 | 已完成 | @2023-03-09 |
        | 2023年3月 | 公车加油未核对 | 每月核对一次 | 已完成 | 2023年2月 |`,
      issues: [
        {
          cell: 'E2',
          messageId: 'before',
          severity: 'error',
          data: { row: 2, completed: '2023-03-09', feedback: '2023-03-10' },
          related: ['A2'],
        },
        { cell: 'E3' },
      ],
    },
    {
      name: 'a merged feedback date',
      sheets: {
        样例: {
          markdown: `
            | 反馈日期 | 反馈问题 | 整改措施 | 状态 | 完成日期 |
            | 2023-03-10 | 印章使用登记不全 | 设专人登记用印 | 已完成 | 2023-04-01 |
            | | 公车加油未核对 | 每月核对一次 | 已完成 | 2022-04-01 |`,
          merges: ['A2:A3'],
        },
      },
      issues: [{ cell: 'E3', related: ['A2'] }],
    },
  ],
});
