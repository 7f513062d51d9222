import { inspectionEveryMonth } from '../../src/rules/inspection-every-month';
import { testRule } from './rule-tester';

const sheet = (...dates: readonly string[]) =>
  [
    '| 日期 | 检查方式 | 被检查单位 | 检查内容 |',
    ...dates.map((date) => `| ${date} | 随机抽查 | 财务科 | 工作纪律 |`),
  ].join('\n');

testRule(inspectionEveryMonth, {
  valid: [
    {
      name: 'each month that is over; several units of one day are one inspection',
      asOf: '2023-04-15',
      sheet: sheet('2023-01-05', '2023-01-05', '2023-01-05', '2023年2月', '2023-03-01', '2023-03-20'),
    },
    {
      name: 'the quarter that the title names',
      asOf: '2023-12-31',
      sheet: `2023年第二季度作风督查台账\n${sheet('2023-04-05', '2023-05-09', '2023-06-20')}`,
    },
    { name: 'the month given', asOf: '2023-12-31', period: '2023-05', sheet: sheet('2023-05-09') },
    { name: 'last year', asOf: '2023-01-20', sheet: sheet('2023-01-05') },
    { name: 'no dates at all', asOf: '2023-12-31', sheet: sheet('') },
  ],
  invalid: [
    {
      name: 'months without, a month with three',
      asOf: '2023-05-31',
      sheet: sheet('2023-01-05', '2023-03-01', '2023-03-10', '2023-03-20', '2023-04-03'),
      issues: [
        {
          cell: 'A1',
          messageId: 'none',
          severity: 'error',
          data: { year: 2023, months: ['2月', '5月'], count: 2 },
        },
        { cell: 'A1', messageId: 'many', severity: 'info', data: { months: ['3月'], maximum: 2 } },
      ],
    },
    {
      name: 'two a month by option, over two files',
      asOf: '2023-02-28',
      options: { minimum: 2 },
      files: {
        '一.xlsx': { 表: `填报单位：临河县水务局\n${sheet('2023-01-05', '2023-02-03')}` },
        '二.xlsx': { 表: `填报单位：临河县水务局\n${sheet('2023-01-20')}` },
      },
      issues: [{ cell: 'A2', messageId: 'none', data: { months: ['2月'], minimum: 2 } }],
    },
  ],
});
