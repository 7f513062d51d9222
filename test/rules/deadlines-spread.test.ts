import { deadlinesSpread } from '../../src/rules/deadlines-spread';
import { testRule } from './rule-tester';

const rows = (days: readonly string[]): string =>
  [
    '| 反馈问题 | 整改措施 | 完成时限 |',
    ...days.map((day, index) => `| 登记不全${index} | 设专人登记用印 | ${day} |`),
  ].join('\n');
const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08'].map((month) => `2023-${month}-28`);
const yearEnd = (times: number): string[] => Array.from({ length: times }, () => '2023-12-31');

testRule(deadlinesSpread, {
  valid: [
    { name: 'spread over the year', sheet: rows(MONTHS) },
    { name: 'too few rows', sheet: rows(yearEnd(7)) },
    { name: 'seven of ten', sheet: rows([...yearEnd(7), ...MONTHS.slice(0, 3)]) },
    { name: 'words that name no day', sheet: rows(Array.from({ length: 9 }, () => '长期坚持')) },
  ],
  invalid: [
    {
      name: 'one day, in several notations',
      sheet: rows([...yearEnd(4), '2023年12月31日', '年底前', '2023.12.31', '2023-06-30']),
      issues: [
        {
          cell: 'C1',
          messageId: 'concentrated',
          severity: 'info',
          data: { column: '完成时限', count: 7, total: 8, percent: 88, day: '2023-12-31' },
        },
      ],
    },
    {
      name: 'fewer rows where configured',
      options: { rows: 3 },
      sheet: rows(yearEnd(3)),
      issues: [{ cell: 'C1', data: { count: 3, percent: 100 } }],
    },
  ],
});
