import { quorum } from '../../src/rules/quorum';
import { testRule } from './rule-tester';

testRule(quorum, {
  valid: [
    {
      name: 'two thirds exactly, more, words instead of numbers, nothing',
      sheet: `
        | 日期 | 会议名称 | 议题 | 应到 | 实到 | 纪要编号 |
        | 2023-02-14 | 党组会 | 研究要点 | 9 | 6 | 1号 |
        | 2023-03-14 | 党组会 | 研究要点 | 9人 | 九人 | 2号 |
        | 2023-04-14 | 党组会 | 研究要点 | 9 | 若干 | 3号 |
        | 2023-05-14 | 党组会 | 研究要点 | | 3 | 4号 |
        | 2023-05-15 | 党组会 | 研究要点 | 0 | 0 | 4号 |`,
    },
    {
      name: 'both numbers in one cell',
      sheet: `
        | 日期 | 会议名称 | 议题 | 应到/实到 | 纪要编号 |
        | 2023-02-14 | 党组会 | 研究要点 | 9/8 | 1号 |
        | 2023-03-14 | 党组会 | 研究要点 | 应到9人，实到7人 | 2号 |
        | 2023-03-15 | 党组会 | 研究要点 | 到会8人 | 2号 |`,
    },
    {
      name: 'a half is enough where the unit says so',
      options: { ratio: 0.5 },
      sheet: `
        | 日期 | 会议名称 | 议题 | 应到 | 实到 | 纪要编号 |
        | 2023-02-14 | 党组会 | 研究要点 | 9 | 5 | 1号 |`,
    },
  ],
  invalid: [
    {
      name: 'fewer than two thirds',
      sheet: `
        | 日期 | 会议名称 | 议题 | 应到/实到 | 纪要编号 |
        | 2023-02-14 | 党组会 | 研究要点 | 9/5 | 1号 |
        | 2023-03-14 | 党组会 | 研究要点 | 应到9人，实到4人 | 2号 |`,
      issues: [
        { cell: 'D2', severity: 'error', data: { row: 2, expected: 9, attended: 5, least: 6 } },
        { cell: 'D3', data: { attended: 4 } },
      ],
    },
    {
      name: 'a major decision; a meeting with two topics once',
      sheet: {
        markdown: `
        | 日期 | 决策会议 | 事项类别 | 议题名称 | 应到 | 实到 | 表决结果 |
        | 2023-02-14 | 党组会 | 大额度资金使用 | 拨付经费 | 7 | 4 | 通过 |
        | 2023-02-14 | 党组会 | 重大项目安排 | 清淤项目 | | | 通过 |`,
        merges: ['E2:E3', 'F2:F3'],
      },
      issues: [{ cell: 'F2', data: { row: 2, least: 5 } }],
    },
  ],
});
