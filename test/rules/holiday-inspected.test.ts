import { holidayInspected } from '../../src/rules/holiday-inspected';
import { testRule } from './rule-tester';

const REMINDERS = `
  | 年度 | 节点 | 提醒日期 | 方式 | 覆盖人数 |
  | 2023 | 清明 | 2023-04-03 | 短信 | 20 |
  | 2023 | 中秋、国庆 | 2023-09-27 | 短信 | 20 |`;

const sheet = (...rows: readonly (readonly [date: string, content: string])[]) =>
  [
    '| 日期 | 检查方式 | 被检查单位 | 检查内容 |',
    ...rows.map(([date, content]) => `| ${date} | 明察暗访 | 各科室 | ${content} |`),
  ].join('\n');

testRule(holidayInspected, {
  valid: [
    {
      name: 'by the day, and by the words',
      sheets: {
        提醒: REMINDERS,
        检查: sheet(['2023-04-06', '公车管理'], ['2023-09-08', '中秋国庆公车封存']),
      },
    },
    {
      name: 'the holiday is not over',
      asOf: '2023-04-10',
      sheets: { 提醒: REMINDERS, 检查: sheet(['2023-02-01', '工作纪律']) },
    },
    {
      name: '元旦, before which was last year',
      sheets: {
        提醒: '| 年度 | 节点 | 提醒日期 | 方式 |\n| 2023 | 元旦 | 2022-12-29 | 短信 |',
        检查: sheet(['2023-02-06', '工作纪律']),
      },
    },
    { name: 'no inspections given', sheet: REMINDERS },
  ],
  invalid: [
    {
      name: 'none around the holiday',
      sheets: { 提醒: REMINDERS, 检查: sheet(['2023-04-06', '公车管理'], ['2023-08-08', '工作纪律']) },
      issues: [
        { cell: 'B3', messageId: 'none', severity: 'warning', data: { row: 3, nodes: ['中秋', '国庆'] } },
      ],
    },
    {
      name: 'a narrower span by option; words of another year',
      options: { before: 0, after: 3 },
      sheets: { 提醒: REMINDERS, 检查: sheet(['2023-04-01', '公车管理'], ['2022-09-30', '国庆公车封存']) },
      issues: [{ cell: 'B2', data: { nodes: ['清明'] } }, { cell: 'B3' }],
    },
  ],
});
