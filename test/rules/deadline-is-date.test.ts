import { deadlineIsDate } from '../../src/rules/deadline-is-date';
import { testRule } from './rule-tester';

testRule(deadlineIsDate, {
  valid: [
    {
      name: 'days in every notation, and words with a year',
      sheet: `
        | 反馈问题 | 整改措施 | 完成时限 |
        | 印章使用登记不全 | 设专人登记用印 | 2023-06-30 |
        | 公车加油未核对 | 每月核对一次 | 2023年6月底前 |
        | 合同未归档 | 建立合同档案 | 2023年12月31日前，并长期坚持 |
        | 档案未移交 | 移交档案馆 | 6月30日 |
        | 印鉴未分管 | 印鉴分人保管 | @2023-07-01 |`,
    },
    {
      name: 'a risk point may last',
      sheet: `
        | 风险点描述 | 防控措施 | 完成时限 |
        | 未按规定登记用印 | 用印须经审批并登记 | 长期 |`,
    },
    {
      name: 'unreadable ones are C-04, blank ones C-01',
      sheet: `
        | 反馈问题 | 整改措施 | 完成时限 |
        | 印章使用登记不全 | 设专人登记用印 | 会后商定 |
        | 公车加油未核对 | 每月核对一次 | |
        | 合同未归档 | 建立合同档案 | 2023-06-30 |`,
    },
  ],
  invalid: [
    {
      name: 'open deadlines of a rectification list, a merged one once',
      sheets: {
        样例: {
          markdown: `
            | 反馈问题 | 整改措施 | 完成时限 |
            | 印章使用登记不全 | 设专人登记用印 | 长期坚持 |
            | 公车加油未核对 | 每月核对一次 | |
            | 合同未归档 | 建立合同档案 | 每季度 |
            | 档案未移交 | 移交档案馆 | 2023-06-30 |`,
          merges: ['C2:C3'],
        },
      },
      issues: [
        {
          cell: 'C2',
          messageId: 'open',
          severity: 'error',
          data: { row: 2, column: '完成时限', value: '长期坚持' },
        },
        { cell: 'C4', messageId: 'open' },
      ],
    },
    {
      name: 'at once: the day is reckoned from the feedback',
      sheet: `
        | 反馈问题 | 整改措施 | 反馈日期 | 完成时限 |
        | 印章使用登记不全 | 设专人登记用印 | 2023-03-14 | 立行立改 |
        | 公车加油未核对 | 每月核对一次 | | 立行立改 |`,
      issues: [
        { cell: 'D2', messageId: 'immediate', severity: 'error', suggestions: ['2023-03-29'] },
        { cell: 'D3', messageId: 'immediate' },
      ],
    },
    {
      name: 'words without a year: a warning with the day they amount to',
      sheet: `
        | 反馈问题 | 整改措施 | 完成时限 |
        | 印章使用登记不全 | 设专人登记用印 | 年底前 |
        | 公车加油未核对 | 每月核对一次 | 4月底前 |`,
      period: '2022',
      issues: [
        { cell: 'C2', messageId: 'no-year', severity: 'warning', suggestions: ['2022-12-31'] },
        { cell: 'C3', messageId: 'no-year', severity: 'warning', suggestions: ['2022-04-30'] },
      ],
    },
    {
      name: 'tasks: a warning',
      sheet: `
        | 任务内容 | 牵头科室 | 完成时限 |
        | 修订采购办法 | 财务科 | 常态化推进 |`,
      issues: [{ cell: 'C2', messageId: 'open', severity: 'warning' }],
    },
  ],
});
