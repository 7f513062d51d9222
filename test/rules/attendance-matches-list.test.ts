import { attendanceMatchesList } from '../../src/rules/attendance-matches-list';
import { testRule } from './rule-tester';

testRule(attendanceMatchesList, {
  valid: [
    {
      name: 'the number of names; those on leave left out; observers counted or not; groups; 等; one name',
      sheet: `
        | 日期 | 会议名称 | 议题 | 参会人数 | 参会人员 | 纪要编号 |
        | 2023-02-14 | 党组会 | 研究要点 | 3人 | 林启明、周若溪、邵长宁 | 1号 |
        | 2023-03-14 | 党组会 | 研究要点 | 2 | 林启明、周若溪、邵长宁（请假） | 2号 |
        | 2023-04-14 | 党组会 | 研究要点 | 2 | 林启明、周若溪、邵长宁（列席） | 3号 |
        | 2023-04-15 | 党组会 | 研究要点 | 3 | 林启明、周若溪、邵长宁（列席） | 3号 |
        | 2023-05-14 | 党组会 | 研究要点 | 8 | 林启明、周若溪、各科室负责人 | 4号 |
        | 2023-06-14 | 党组会 | 研究要点 | 9 | 林启明、周若溪等 | 5号 |
        | 2023-07-14 | 党组会 | 研究要点 | 9 | 林启明 | 6号 |`,
    },
    {
      name: 'no list, no number',
      sheet: `
        | 日期 | 主题 | 类别 | 实到 | 参加人员 |
        | 2023-02-14 | 警示教育 | 警示教育 | 30 | |
        | 2023-03-14 | 警示教育 | 警示教育 | | 林启明、周若溪 |
        | 2023-03-15 | 警示教育 | 警示教育 | 若干 | 林启明、周若溪 |`,
    },
  ],
  invalid: [
    {
      name: 'another number than the list has, in each ledger',
      sheets: {
        会议: `
          | 日期 | 会议名称 | 议题 | 参会人数 | 参会人员 | 纪要编号 |
          | 2023-02-14 | 党组会 | 研究要点 | 5 | 林启明、周若溪、邵长宁 | 1号 |`,
        学习: `
          | 日期 | 主题 | 类别 | 实到 | 参加人员 |
          | 2023-03-14 | 警示教育 | 警示教育 | 2人 | 林启明 周若溪 欧阳静 |`,
      },
      issues: [
        {
          cell: 'D2',
          severity: 'error',
          data: { row: 2, attended: 5, listed: 3 },
          related: ['E2'],
          fix: { D2: 3 },
        },
        { cell: 'D2', data: { attended: 2, listed: 3 } },
      ],
    },
    {
      name: '应到/实到 in one cell: told, but not rewritten; a merged meeting once',
      sheet: {
        markdown: `
        | 日期 | 决策会议 | 事项类别 | 议题名称 | 应到/实到 | 参会人员 | 表决结果 |
        | 2023-02-14 | 党组会 | 大额度资金使用 | 拨付经费 | 3/3 | 林启明、周若溪 | 通过 |
        | 2023-02-14 | 党组会 | 重大项目安排 | 清淤项目 | | | 通过 |`,
        merges: ['E2:E3', 'F2:F3'],
      },
      issues: [{ cell: 'E2', data: { attended: 3, listed: 2 } }],
    },
  ],
});
