import { yearlyDutyInspection } from '../../src/rules/yearly-duty-inspection';
import { BUREAU_ROSTER } from '../support/bureau-roster';
import { testRule } from './rule-tester';

const sheet = (...rows: readonly (readonly [date: string, inspected: string, content: string])[]) =>
  [
    '| 日期 | 检查方式 | 被检查单位 | 检查内容 |',
    ...rows.map(([date, inspected, content]) => `| ${date} | 专项督查 | ${inspected} | ${content} |`),
  ].join('\n');

const DUTY = '落实“一岗双责”情况';

testRule(yearlyDutyInspection, {
  valid: [
    {
      name: 'every member but the head, in the cell and in the words',
      roster: BUREAU_ROSTER,
      sheet: sheet(['2023-06-01', '周若溪', DUTY], ['2023-06-02', '班子成员', `邵长宁${DUTY}`]),
    },
    { name: 'the whole team', roster: BUREAU_ROSTER, sheet: sheet(['2023-06-01', '局领导班子成员', DUTY]) },
    {
      name: 'the year is not over',
      roster: BUREAU_ROSTER,
      asOf: '2023-07-01',
      sheet: sheet(['2023-06-01', '财务科', '财务纪律']),
    },
    { name: 'no roster', sheet: sheet(['2023-06-01', '财务科', '财务纪律']) },
  ],
  invalid: [
    {
      name: 'one was inspected for something else',
      roster: BUREAU_ROSTER,
      sheet: sheet(['2023-06-01', '周若溪', DUTY], ['2023-06-02', '邵长宁', '工作纪律']),
      issues: [
        {
          cell: 'C1',
          messageId: 'missing',
          severity: 'error',
          data: { year: 2023, expected: 2, count: 1, names: ['邵长宁'] },
        },
      ],
    },
    {
      name: 'the head by option',
      roster: BUREAU_ROSTER,
      options: { includeHead: true },
      sheet: sheet(['2023-06-01', '周若溪、邵长宁', DUTY]),
      issues: [{ cell: 'C1', data: { expected: 3, names: ['林启明'] } }],
    },
  ],
});
