import { yearlyTalk } from '../../src/rules/yearly-talk';
import { BUREAU_ROSTER } from '../support/bureau-roster';
import { testRule } from './rule-tester';

const sheet = (...rows: readonly (readonly [date: string, type: string, interviewee: string])[]) =>
  [
    '| 日期 | 谈话类型 | 谈话人 | 谈话对象 | 谈话事由 |',
    ...rows.map(([date, type, interviewee]) => `| ${date} | ${type} | 林启明 | ${interviewee} | 年度 |`),
  ].join('\n');

testRule(yearlyTalk, {
  valid: [
    {
      name: 'every member but the head',
      roster: BUREAU_ROSTER,
      sheet: sheet(['2023-03-01', '例行廉政谈话', '周若溪'], ['2023-03-02', '廉政谈话', '邵长宁同志']),
    },
    {
      name: 'all of the team at once',
      roster: BUREAU_ROSTER,
      sheet: sheet(['2023-03-01', '集体廉政谈话', '领导班子成员']),
    },
    {
      name: 'the year is not over',
      roster: BUREAU_ROSTER,
      asOf: '2023-11-30',
      sheet: sheet(['2023-03-01', '廉政谈话', '周若溪']),
    },
    { name: 'no roster', sheet: sheet(['2023-03-01', '廉政谈话', '周若溪']) },
  ],
  invalid: [
    {
      name: 'a talk of care only; the message names nobody',
      roster: BUREAU_ROSTER,
      sheet: sheet(['2023-03-01', '廉政谈话', '周若溪'], ['2023-03-02', '谈心谈话', '邵长宁']),
      issues: [
        {
          cell: 'D1',
          messageId: 'missing',
          severity: 'warning',
          data: { year: 2023, expected: 2, count: 1 },
        },
      ],
    },
    {
      name: 'a talk of another year',
      roster: BUREAU_ROSTER,
      period: '2023',
      sheet: sheet(['2023-03-01', '廉政谈话', '周若溪'], ['2022-03-02', '廉政谈话', '邵长宁']),
      issues: [{ cell: 'D1', data: { count: 1 } }],
    },
  ],
});
