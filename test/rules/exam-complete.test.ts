import { examComplete } from '../../src/rules/exam-complete';
import { testRule } from './rule-tester';

testRule(examComplete, {
  valid: [
    {
      name: 'everybody took it, however it is written; marks within bounds; no test',
      sheet: `
        | 日期 | 主题 | 类别 | 实到 | 成绩(应考/实考/及格) |
        | 2023-02-14 | 廉政知识测试 | 测试 | 30 | 30/30/29 |
        | 2023-03-14 | 廉政知识测试 | 测试 | 30 | 应考30人，实考30人，及格30人，平均92.5分，用时60分钟 |
        | 2023-04-14 | 廉政知识测试 | 测试 | 30 | 100 |
        | 2023-05-14 | 警示教育 | 警示教育 | 30 | |
        | 2023-06-14 | 廉政知识测试 | 测试 | 30 | 及格率98%，最高分100 |`,
    },
    {
      name: 'columns of their own; full marks of 120',
      options: { fullMarks: 120 },
      sheet: `
        | 日期 | 主题 | 类别 | 实到 | 应考 | 实考 | 及格 | 成绩 |
        | 2023-02-14 | 廉政知识测试 | 测试 | 30 | 30人 | 30人 | 28 | 平均110分 |`,
    },
  ],
  invalid: [
    {
      name: 'in one column',
      sheet: `
        | 日期 | 主题 | 类别 | 实到 | 成绩(应考/实考/及格) |
        | 2023-02-14 | 廉政知识测试 | 测试 | 30 | 30/28/28 |
        | 2023-03-14 | 廉政知识测试 | 测试 | 30 | 应考30人，实考31人，及格30人 |
        | 2023-04-14 | 廉政知识测试 | 测试 | 30 | 30/30/31 |
        | 2023-05-14 | 廉政知识测试 | 测试 | 30 | 平均105分 |
        | 2023-06-14 | 廉政知识测试 | 测试 | 30 | -5 |`,
      issues: [
        { cell: 'E2', messageId: 'not-all', severity: 'warning', data: { row: 2, value: 28, limit: 30 } },
        { cell: 'E3', messageId: 'too-many', data: { value: 31, limit: 30 } },
        { cell: 'E4', messageId: 'passed', data: { value: 31, limit: 30 } },
        { cell: 'E5', messageId: 'score', data: { value: 105, limit: 100 } },
        { cell: 'E6', messageId: 'score', data: { value: -5 } },
      ],
    },
    {
      name: 'in columns of their own',
      sheet: `
        | 日期 | 主题 | 类别 | 实到 | 应考 | 实考 | 及格 |
        | 2023-02-14 | 廉政知识测试 | 测试 | 30 | 30 | 29 | 29 |
        | 2023-03-14 | 廉政知识测试 | 测试 | 30 | 30 | 30 | 33 |`,
      issues: [
        { cell: 'F2', messageId: 'not-all' },
        { cell: 'G3', messageId: 'passed' },
      ],
    },
  ],
});
