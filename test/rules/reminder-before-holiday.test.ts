import { reminderBeforeHoliday } from '../../src/rules/reminder-before-holiday';
import { testRule } from './rule-tester';

testRule(reminderBeforeHoliday, {
  valid: [
    {
      name: 'before each holiday; 元旦 and 春节 from the end of the year before; a month only; other occasions',
      sheet: `
        | 年度 | 节点 | 提醒日期 | 方式 | 覆盖人数 |
        | 2023 | 元旦 | 2022-12-30 | 短信 | 20 |
        | 2023 | 元旦 | 2023-12-29 | 短信 | 20 |
        | 2023年度 | “五一”劳动节 | 2023-04-28 | 短信 | 20 |
        | 2023 | 中秋、国庆 | 2023-09-27 | 短信 | 20 |
        | 2023 | 端午 | 2023年6月 | 短信 | 20 |
        | 2023 | 七一 | 2023-07-03 | 短信 | 20 |
        | 2023 | 清明 | | 短信 | 20 |`,
    },
    {
      name: 'the first day that the row gives',
      sheet: `
        | 年度 | 节点 | 节日首日 | 提醒日期 | 方式 | 覆盖人数 |
        | 2040 | 春节 | 2040-02-12 | 2040-02-10 | 短信 | 20 |`,
    },
  ],
  invalid: [
    {
      name: 'on the day, after it, before the second of two only',
      sheet: `
        | 年度 | 节点 | 提醒日期 | 方式 | 覆盖人数 |
        | 2023 | 春节 | 2023-01-22 | 短信 | 20 |
        | 2023 | 清明节 | 2023-04-07 | 短信 | 20 |
        | 2023 | 中秋国庆 | 2023-09-30 | 短信 | 20 |`,
      issues: [
        {
          cell: 'C2',
          messageId: 'late',
          severity: 'error',
          data: { row: 2, node: '春节', day: '2023-01-22', sent: '2023-01-22' },
        },
        { cell: 'C3', data: { node: '清明', day: '2023-04-05' } },
        { cell: 'C4', data: { node: '中秋', day: '2023-09-29' } },
      ],
    },
    {
      name: 'the year from the date, 双节 by the month, the first day of the row',
      sheet: `
        | 节点 | 节日首日 | 提醒日期 | 方式 | 覆盖人数 |
        | 双节 | | 2023-10-02 | 短信 | 20 |
        | 端午 | 2023-06-22 | 2023-06-24 | 短信 | 20 |
        | 五一 | 2023-04-29 | 2023-04-30 | 短信 | 20 |`,
      issues: [
        { cell: 'C2', data: { node: '中秋' } },
        { cell: 'C3', data: { node: '端午' } },
        { cell: 'C4', data: { day: '2023-04-29' } },
      ],
    },
  ],
});
