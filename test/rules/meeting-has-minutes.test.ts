import { meetingHasMinutes } from '../../src/rules/meeting-has-minutes';
import { testRule } from './rule-tester';

testRule(meetingHasMinutes, {
  valid: [
    {
      name: 'number, recorder and record',
      sheet: `
        | 日期 | 会议名称 | 议题 | 纪要编号 | 记录人 | 原始记录 |
        | 2023-02-14 | 党组会 | 研究要点 | 〔2023〕1号 | 温雅琴 | 有 |`,
    },
    {
      name: 'no columns for them',
      sheet: `
        | 日期 | 会议名称 | 会议类型 | 议题 | 议题类别 | 主持人 |
        | 2023-02-14 | 党组会 | 党组会 | 研究要点 | 专题研究 | 林启明 |`,
    },
    {
      name: 'a cell in error, which S-12 tells',
      sheet: `
        | 日期 | 会议名称 | 议题 | 纪要编号 |
        | 2023-02-14 | 党组会 | 研究要点 | #REF! |`,
    },
  ],
  invalid: [
    {
      name: 'each of them missing, blank or said to be none',
      sheet: `
        | 日期 | 会议名称 | 议题 | 纪要编号 | 记录人 | 原始记录 |
        | 2023-02-14 | 党组会 | 研究要点 | | 温雅琴 | 有 |
        | 2023-03-14 | 党组会 | 研究要点 | 2号 | — | 无 |
        | 2023-04-14 | 党组会 | 研究要点 | 暂无 | 温雅琴 | 有 |`,
      issues: [
        { cell: 'D2', messageId: 'missing', severity: 'error', data: { row: 2, column: '纪要编号' } },
        { cell: 'E3', data: { column: '记录人' } },
        { cell: 'F3', data: { column: '原始记录' } },
        { cell: 'D4' },
      ],
    },
    {
      name: 'major decisions; a merged blank once',
      sheet: {
        markdown: `
        | 日期 | 决策会议 | 事项类别 | 议题名称 | 表决结果 | 纪要编号 |
        | 2023-02-14 | 党组会 | 大额度资金使用 | 拨付经费 | 通过 | |
        | 2023-02-14 | 党组会 | 重大项目安排 | 清淤项目 | 通过 | |`,
        merges: ['F2:F3'],
      },
      issues: [{ cell: 'F2', data: { row: 2 } }],
    },
  ],
});
