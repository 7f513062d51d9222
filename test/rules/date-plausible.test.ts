import { datePlausible } from '../../src/rules/date-plausible';
import { testRule } from './rule-tester';

testRule(datePlausible, {
  valid: [
    {
      name: 'past events, a deadline ahead, the very fill date',
      sheet: `
        填报日期：2023-12-20
        | 反馈问题 | 整改措施 | 反馈日期 | 完成时限 | 完成日期 | 状态 |
        | 印章使用登记不全 | 设专人登记用印 | 2022-11-02 | 2024-06-30 | 2023年12月20日 | 已完成 |
        | 公车加油未核对 | 每月核对一次 | 2023年12月 | 长期 | | 整改中 |`,
    },
    {
      name: 'a completion within the period, feedback before it',
      sheet: `
        | 反馈问题 | 整改措施 | 反馈日期 | 完成日期 | 状态 |
        | 印章使用登记不全 | 设专人登记用印 | 2022-11-02 | 2023-01 | 已完成 |`,
      period: '2023',
    },
  ],
  invalid: [
    {
      name: 'days that do not exist, in deadlines too',
      sheet: `
        | 反馈问题 | 整改措施 | 反馈日期 | 完成时限 |
        | 印章使用登记不全 | 设专人登记用印 | 2023-02-30 | 2023年6月31日前 |
        | 公车加油未核对 | 每月核对一次 | 2023.13.1 | 2023-06-30 |`,
      issues: [
        { cell: 'C2', messageId: 'impossible', severity: 'error', data: { row: 2, value: '2023-02-30' } },
        { cell: 'D2', messageId: 'impossible' },
        { cell: 'C3', messageId: 'impossible' },
      ],
    },
    {
      name: 'after the fill date, a merged cell once',
      sheets: {
        样例: {
          markdown: `
            填报日期：2023年6月30日
            | 签订人 | 签订日期 | 文书名称 |
            | 周若溪 | @2023-07-03 | 廉政承诺书 |
            | 林启明 | | 廉政承诺书 |
            | 邵长宁 | 2023-06-30 | 廉政承诺书 |`,
          merges: ['B3:B4'],
        },
      },
      issues: [{ cell: 'B3', messageId: 'after-fill-date', data: { limit: '2023-06-30' } }],
    },
    {
      name: 'no fill date: after the as-of day, or before the period',
      sheet: `
        | 签订人 | 签订日期 | 文书名称 |
        | 周若溪 | 2024-01-05 | 廉政承诺书 |
        | 林启明 | 2022-12-30 | 廉政承诺书 |`,
      asOf: '2023-12-31',
      period: '2023',
      issues: [
        { cell: 'B2', messageId: 'in-future', data: { limit: '2023-12-31' } },
        { cell: 'B3', messageId: 'before-period', data: { limit: '2023-01-01' } },
      ],
    },
  ],
});
