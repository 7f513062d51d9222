import { noProblemsForLong } from '../../src/rules/no-problems-for-long';
import { testRule } from './rule-tester';

const sheet = (...rows: readonly (readonly [date: string, count: string])[]) =>
  [
    '| 日期 | 检查方式 | 被检查单位 | 检查内容 | 发现问题数 |',
    ...rows.map(([date, count]) => `| ${date} | 随机抽查 | 财务科 | 财务纪律 | ${count} |`),
  ].join('\n');

testRule(noProblemsForLong, {
  valid: [
    {
      name: 'two months, then a problem, then one more',
      sheet: sheet(['2023-01-05', '0'], ['2023-02-06', '0'], ['2023-03-01', '1'], ['2023-04-03', '0']),
    },
    {
      name: 'a month without an inspection between, a problem in one of two inspections, a blank',
      sheet: sheet(
        ['2023-01-05', '0'],
        ['2023-03-06', '0'],
        ['2023-04-06', '0'],
        ['2023-04-20', '1'],
        ['2023-05-09', ''],
      ),
    },
  ],
  invalid: [
    {
      name: 'three months, over the turn of the year and out of order',
      sheet: sheet(['2023-01-05', '0'], ['2022-12-06', '0'], ['2022-11-01', '0'], ['2023-02-01', '2']),
      issues: [
        {
          cell: 'E2',
          messageId: 'none',
          severity: 'info',
          data: { from: '11月', to: '1月', count: 3 },
          related: ['E4', 'E3'],
        },
      ],
    },
    {
      name: 'two months by option, by words',
      options: { runLength: 2 },
      sheet: `
        | 日期 | 检查方式 | 被检查单位 | 检查内容 | 存在问题 |
        | 2023-03-01 | 随机抽查 | 财务科 | 财务纪律 | 未发现问题 |
        | 2023-04-01 | 随机抽查 | 财务科 | 财务纪律 | 无 |`,
      issues: [{ cell: 'E3', data: { count: 2 } }],
    },
  ],
});
