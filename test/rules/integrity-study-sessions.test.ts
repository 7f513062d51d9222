import { integrityStudySessions } from '../../src/rules/integrity-study-sessions';
import { testRule } from './rule-tester';

const HEADER = '| 日期 | 主题 | 类别 | 是否党风廉政专题 | 实到 |';

const FOUR = `
        ${HEADER}
        | 2023-02-14 | 党风廉政建设 | 中心组 | 是 | 9 |
        | 2023-05-14 | 纪律处分条例 | 理论学习中心组学习 | 是 | 9 |
        | 2023-08-14 | 作风建设 | 中心组 | √ | 9 |
        | 2023-11-14 | 廉洁自律准则 | 中心组 | 是 | 9 |`;

testRule(integrityStudySessions, {
  valid: [
    { name: 'four in the year', sheet: FOUR },
    {
      name: 'the year is not over',
      asOf: '2023-12-30',
      sheet: `${HEADER}\n| 2023-02-14 | 作风建设 | 中心组 | 是 | 9 |`,
    },
    {
      name: 'without the mark the themes tell',
      options: { perYear: 1 },
      sheet: `
        | 日期 | 主题 | 类别 | 实到 |
        | 2023-02-14 | 廉洁自律准则 | 中心组 | 9 |`,
    },
    {
      name: 'a plan is not what was held',
      sheets: {
        学习教育计划: `
          | 序号 | 计划时间 | 主题 | 类别 |
          | 1 | 3月 | 党风廉政建设 | 中心组 |`,
      },
    },
  ],
  invalid: [
    {
      name: 'six asked for, four held',
      options: { perYear: 6 },
      sheet: FOUR,
      issues: [
        { cell: 'C1', messageId: 'too-few', severity: 'warning', data: { year: 2023, count: 4, least: 6 } },
      ],
    },
    {
      name: 'other kinds, other topics and other years do not count',
      sheet: `
        ${HEADER}
        | 2023-02-14 | 党风廉政建设 | 中心组 | 是 | 9 |
        | 2023-05-14 | 警示教育 | 警示教育 | 是 | 30 |
        | 2023-08-14 | 防汛业务 | 中心组 | 否 | 9 |
        | 2022-11-14 | 廉洁自律准则 | 中心组 | 是 | 9 |`,
      issues: [{ cell: 'C1', data: { count: 1, least: 4 } }],
    },
  ],
});
