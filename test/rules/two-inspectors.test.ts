import { twoInspectors } from '../../src/rules/two-inspectors';
import { testRule } from './rule-tester';

const sheet = (...inspectors: readonly string[]) =>
  [
    '| 日期 | 检查方式 | 被检查单位 | 检查内容 | 检查人员 |',
    ...inspectors.map((each) => `| 2023-03-01 | 随机抽查 | 财务科 | 财务纪律 | ${each} |`),
  ].join('\n');

testRule(twoInspectors, {
  valid: [
    {
      name: 'two and more, by name and by number',
      sheet: sheet('周若溪、温雅琴', '3人', '周若溪等3人', '王 伟 李 青'),
    },
    {
      name: 'groups, open lists, blanks',
      sheet: sheet('局机关纪委', '作风督查组', '周若溪等', '周若溪、督查组', ''),
    },
  ],
  invalid: [
    {
      name: 'one',
      sheet: sheet('周若溪', '1', '周若溪、温雅琴'),
      issues: [
        { cell: 'E2', messageId: 'too-few', severity: 'warning', data: { row: 2, count: 1, minimum: 2 } },
        { cell: 'E3', data: { count: 1 } },
      ],
    },
    {
      name: 'two where three are asked for; a merge once',
      options: { minimum: 3 },
      sheets: { 样例: { markdown: sheet('周若溪、温雅琴', ''), merges: ['E2:E3'] } },
      issues: [{ cell: 'E2', data: { count: 2, minimum: 3 } }],
    },
  ],
});
