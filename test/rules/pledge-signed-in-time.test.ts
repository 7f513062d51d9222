import { pledgeSignedInTime } from '../../src/rules/pledge-signed-in-time';
import { testRule } from './rule-tester';

testRule(pledgeSignedInTime, {
  valid: [
    {
      name: 'dated; not signed, and so without a date; 无代签; no last day',
      sheet: `
        | 文书名称 | 签订人 | 签订日期 | 本人签名 | 备注 |
        | 2023年廉政承诺书 | 林启明 | 2023-12-01 | 是 | 无代签 |
        | 2023年廉政承诺书 | 周若溪 | | 否 | |
        | 2023年廉政承诺书 | | | | |`,
    },
    {
      name: 'in time by the year of the paper; a month that holds the last day',
      options: { deadline: '03-31' },
      sheet: `
        | 文书名称 | 签订人 | 签订日期 | 本人签名 |
        | 2023年廉政承诺书 | 林启明 | 2023-03-31 | 是 |
        | 2023年廉政承诺书 | 周若溪 | 2023年3月 | 是 |
        | 2024年廉政承诺书 | 周若溪 | 2024-02-01 | 是 |`,
    },
  ],
  invalid: [
    {
      name: 'no date, late, by somebody else',
      options: { deadline: '03-31' },
      sheet: `
        | 文书名称 | 签订人 | 签订日期 | 本人签名 | 备注 |
        | 2023年廉政承诺书 | 林启明 | | 是 | |
        | 2023年廉政承诺书 | 周若溪 | 2024-01-05 | 是 | |
        | 2023年廉政承诺书 | 邵长宁 | 2023-03-01 | 代签 | |
        | 2023年廉政承诺书 | 温雅琴 | 2023-03-01 | 是 | 出差，由同事代为签字 |`,
      issues: [
        { cell: 'C2', messageId: 'no-date', severity: 'error', data: { row: 2, column: '签订日期' } },
        { cell: 'C3', messageId: 'late', data: { signed: '2024-01-05', limit: '2023-03-31' } },
        { cell: 'D4', messageId: 'by-proxy', data: { row: 4, column: '本人签名' } },
        { cell: 'E5', messageId: 'by-proxy' },
      ],
    },
    {
      name: 'a full day as the last one; a merged date is told once',
      options: { deadline: '2023-03-31' },
      sheets: {
        样例: {
          markdown: `
            | 文书名称 | 签订人 | 签订日期 |
            | 廉政承诺书 | 林启明 | 2023-04-01 |
            | 廉政承诺书 | 周若溪 | |`,
          merges: ['C2:C3'],
        },
      },
      issues: [{ cell: 'C2', messageId: 'late' }],
    },
  ],
});
