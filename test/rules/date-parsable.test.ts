import { dateParsable } from '../../src/rules/date-parsable';
import { testRule } from './rule-tester';

testRule(dateParsable, {
  valid: [
    {
      name: 'one notation a column, real dates beside ISO text, blanks',
      sheet: `
        | 反馈问题 | 整改措施 | 反馈日期 | 完成日期 | 状态 |
        | 印章使用登记不全 | 设专人登记用印 | 2023.3.14 | @2023-06-30 | 已完成 |
        | 公车加油未核对 | 每月核对一次 | 2023.4.1 | 2023-07-01 | 已完成 |
        | 合同未归档 | 建立合同档案 | 2023.04.20 | / | 整改中 |
        | 档案未移交 | 移交档案馆 | — | | 整改中 |`,
    },
    {
      name: 'deadlines in words, to the month, open or recurring',
      sheet: `
        | 风险点描述 | 防控措施 | 完成时限 |
        | 未按规定登记用印 | 用印须经审批并登记 | 长期 |
        | 公车私用 | 一车一卡，每月核对 | 每季度末 |
        | 虚列支出 | 报销须附明细清单 | 2023年6月底前 |
        | 坐支现金 | 每月盘点库存现金 | 2023年6月 |
        | 擅自开户 | 开户须经审批 | 2023-06-30 |`,
    },
    {
      name: 'days that do not exist are C-06',
      sheet: `
        | 反馈问题 | 整改措施 | 反馈日期 | 完成时限 |
        | 印章使用登记不全 | 设专人登记用印 | 2023-02-30 | 2023-06-31 |`,
    },
  ],
  invalid: [
    {
      name: 'what is no date',
      sheet: `
        | 反馈问题 | 整改措施 | 反馈日期 | 完成时限 |
        | 印章使用登记不全 | 设专人登记用印 | 上次检查 | 按会议定 |
        | 公车加油未核对 | 每月核对一次 | 2023-03-14 | 2023-06-30 |
        | 合同未归档 | 建立合同档案 | 2023-03-14 | 2023-06-30 |`,
      issues: [
        {
          cell: 'C2',
          messageId: 'unreadable',
          severity: 'warning',
          data: { row: 2, column: '反馈日期', value: '上次检查' },
        },
        { cell: 'D2', messageId: 'unreadable' },
      ],
    },
    {
      name: 'mixed notations: one issue at the header, full dates are rewritten',
      sheet: `
        | 签订人 | 签订日期 | 文书名称 |
        | 周若溪 | 2023.3.14 | 廉政承诺书 |
        | 林启明 | 2023.3.15 | 廉政承诺书 |
        | 邵长宁 | 20230316 | 廉政承诺书 |
        | 欧阳静 | 二〇二三年三月十七日 | 廉政承诺书 |
        | 部长江 | 3月18日 | 廉政承诺书 |
        | 林启明 | @2023-03-19 | 廉政承诺书 |`,
      issues: [
        {
          cell: 'B1',
          messageId: 'mixed',
          data: { column: '签订日期', rows: ['4', '5', '6', '7'] },
          related: ['B4', 'B5', 'B6', 'B7'],
          fix: { B2: '2023-03-14', B3: '2023-03-15', B4: '2023-03-16', B5: '2023-03-17' },
        },
      ],
    },
    {
      name: 'a merged cell once',
      sheets: {
        样例: {
          markdown: `
            | 反馈问题 | 整改措施 | 反馈日期 |
            | 印章使用登记不全 | 设专人登记用印 | 去年下半年检查时 |
            | 公车加油未核对 | 每月核对一次 | |
            | 合同未归档 | 建立合同档案 | 2023-03-14 |`,
          merges: ['C2:C3'],
        },
      },
      issues: [{ cell: 'C2' }],
    },
  ],
});
