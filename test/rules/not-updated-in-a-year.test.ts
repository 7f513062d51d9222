import { notUpdatedInAYear } from '../../src/rules/not-updated-in-a-year';
import { testRule } from './rule-tester';

const risks = (day: string) => `
  填报日期：${day}
  | 岗位名称 | 风险点描述 | 防控措施 |
  | 出纳 | 坐支现金 | 每日盘点 |`;
const FILES = '| 姓名 | 材料目录 | 更新日期 |';

testRule(notUpdatedInAYear, {
  valid: [
    { name: 'a year to the day', asOf: '2023-12-31', sheet: risks('2022年12月31日') },
    { name: 'no fill date', asOf: '2023-12-31', sheet: risks('') },
    {
      name: 'files brought up to date; one without a date',
      asOf: '2023-12-31',
      sheet: `${FILES}\n| 林启明 | 述廉报告 | 2023-06-30 |\n| 周若溪 | 述廉报告 |  |`,
    },
  ],
  invalid: [
    {
      name: 'more than a year',
      asOf: '2023-12-31',
      sheet: risks('2022年12月30日'),
      issues: [
        {
          cell: 'A1',
          file: '样例.xlsx',
          messageId: 'ledger',
          severity: 'warning',
          data: { day: '2022-12-30', months: 12 },
        },
      ],
    },
    {
      name: 'files, by the months that the config gives',
      asOf: '2024-08-31',
      options: { months: 6 },
      sheet: `${FILES}\n| 林启明 | 述廉报告 | 2024-02-29 |\n| 周若溪 | 述廉报告 | 2024年1月 |`,
      issues: [{ cell: 'C3', messageId: 'file', data: { row: 3, day: '2024-01-31', months: 6 } }],
    },
  ],
});
