import { attendanceAddsUp } from '../../src/rules/attendance-adds-up';
import { testRule } from './rule-tester';

testRule(attendanceAddsUp, {
  valid: [
    {
      name: 'it adds up, by numbers and by names; those missing made up',
      sheet: `
        | 日期 | 主题 | 类别 | 应到 | 实到 | 请假 | 缺席 | 补学 |
        | 2023-02-14 | 警示教育 | 警示教育 | 30 | 30 | | | |
        | 2023-03-14 | 警示教育 | 警示教育 | 30人 | 28人 | 2人 | 无 | 2人已补学 |
        | 2023-04-14 | 警示教育 | 警示教育 | 30 | 27 | 周若溪、邵长宁 | 欧阳静 | 4月20日补学 |
        | 2023-05-14 | 警示教育 | 警示教育 | 30 | 27 | 2（公差） | 1 | 已补 |`,
    },
    {
      name: 'nothing tells where the others were; words instead of numbers',
      sheets: {
        甲: `
          | 日期 | 主题 | 类别 | 应到 | 实到 |
          | 2023-02-14 | 警示教育 | 警示教育 | 30 | 28 |`,
        乙: `
          | 日期 | 主题 | 类别 | 应到 | 实到 | 请假 |
          | 2023-02-14 | 警示教育 | 警示教育 | 30 | 28 | 下村人员 |
          | 2023-03-14 | 警示教育 | 警示教育 | | 28 | 1 |`,
      },
    },
  ],
  invalid: [
    {
      name: 'it does not add up: a blank 缺席 is filled, a wrong one is proposed',
      sheet: `
        | 日期 | 主题 | 类别 | 应到 | 实到 | 请假 | 缺席 | 补学 |
        | 2023-02-14 | 警示教育 | 警示教育 | 30 | 27 | 2 | | 已补学 |
        | 2023-03-14 | 警示教育 | 警示教育 | 30 | 27 | 2 | 3 | 已补学 |
        | 2023-04-14 | 警示教育 | 警示教育 | 30 | 31 | | | |`,
      issues: [
        {
          cell: 'G2',
          messageId: 'sum',
          severity: 'error',
          data: { row: 2, expected: 30, attended: 27, onLeave: 2, absent: 0 },
          fix: { G2: 1 },
        },
        { cell: 'G3', messageId: 'sum', suggestions: [1] },
        { cell: 'G4', messageId: 'sum' },
      ],
    },
    {
      name: 'no column for the absent; more present than expected',
      sheet: `
        | 日期 | 主题 | 类别 | 应到 | 实到 | 请假 |
        | 2023-02-14 | 警示教育 | 警示教育 | 30 | 27 | 2 |
        | 2023-03-14 | 警示教育 | 警示教育 | 30 | 32 | |`,
      issues: [
        { cell: 'E2', messageId: 'sum' },
        { cell: 'E3', messageId: 'sum' },
      ],
    },
    {
      name: 'nothing made up: an error for the absent, a warning for those on leave',
      sheet: `
        | 日期 | 主题 | 类别 | 应到 | 实到 | 请假 | 缺席 | 补学 |
        | 2023-02-14 | 警示教育 | 警示教育 | 30 | 27 | 2 | 1 | |
        | 2023-03-14 | 警示教育 | 警示教育 | 30 | 28 | 2 | | 未补 |`,
      issues: [
        { cell: 'H2', messageId: 'not-made-up', severity: 'error', data: { missed: 3 } },
        { cell: 'H3', messageId: 'not-made-up', severity: 'warning', data: { missed: 2 } },
      ],
    },
  ],
});
