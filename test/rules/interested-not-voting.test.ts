import { interestedNotVoting } from '../../src/rules/interested-not-voting';
import { testRule } from './rule-tester';

const HEADER = '| 日期 | 决策会议 | 事项类别 | 议题名称 | 表决人员 | 回避情况 | 表决结果 |';

testRule(interestedNotVoting, {
  valid: [
    {
      name: 'the person concerned is not among the voters; one of the voters only reports',
      sheet: `
        ${HEADER}
        | 2023-02-14 | 党组会 | 重要干部任免 | 研究欧阳静同志任职 | 林启明、周若溪 | 无 | 通过 |
        | 2023-02-14 | 党组会 | 重大项目安排 | 听取周若溪关于清淤项目的汇报 | 林启明、周若溪 | 无 | 通过 |`,
    },
    {
      name: 'present, but withdrawn: by name, by a word, in the list itself',
      sheet: `
        | 日期 | 决策会议 | 事项类别 | 议题名称 | 参会人员 | 回避情况 | 表决结果 |
        | 2023-02-14 | 党组会 | 重要干部任免 | 研究周若溪同志任职 | 林启明、周若溪 | 周若溪回避 | 通过 |
        | 2023-02-14 | 党组会 | 重要干部任免 | 研究周若溪同志任职 | 林启明、周若溪 | 当事人已回避 | 通过 |
        | 2023-02-14 | 党组会 | 重要干部任免 | 研究周若溪同志任职 | 林启明、周若溪（回避） | | 通过 |`,
    },
    {
      name: 'no list at all',
      sheet: `
        | 日期 | 决策会议 | 事项类别 | 议题名称 | 回避情况 | 表决结果 |
        | 2023-02-14 | 党组会 | 重要干部任免 | 研究周若溪同志任职 | 无 | 通过 |`,
    },
  ],
  invalid: [
    {
      name: 'the person concerned votes, by the topic or by the column of those concerned',
      sheet: `
        | 日期 | 决策会议 | 事项类别 | 议题名称 | 利害关系人 | 表决人员 | 回避情况 | 表决结果 |
        | 2023-02-14 | 党组会 | 干部任免 | 研究周若溪同志任职 | | 林启明、周若溪 | 已回避 | 通过 |
        | 2023-02-14 | 党组会 | 重大项目安排 | 清淤项目 | 邵长宁 | 林启明、邵长宁 | 无 | 通过 |`,
      issues: [
        { cell: 'F2', messageId: 'votes', severity: 'warning', data: { row: 2, count: 1 } },
        { cell: 'F3', messageId: 'votes' },
      ],
    },
    {
      name: 'present without a word of having withdrawn',
      sheet: `
        | 日期 | 决策会议 | 事项类别 | 议题名称 | 参会人员 | 回避情况 | 表决结果 |
        | 2023-02-14 | 党组会 | 重要干部任免 | 研究周若溪、邵长宁同志任职 | 林启明、周若溪、邵长宁 | 未回避 | 通过 |`,
      issues: [{ cell: 'E2', messageId: 'present', data: { count: 2 } }],
    },
    {
      name: 'the person chosen votes on the selection',
      sheet: `
        干部选任程序纪实表
        | 姓名 | 拟任岗位 | 推荐日期 | 测评日期 | 公示日期 | 考察日期 | 任前谈话日期 | 表决人员 |
        | 陈嘉禾 | 工程科副科长 | 2023-03-01 | 2023-03-02 | 2023-03-20 | 2023-03-10 | 2023-04-01 | 林启明、陈嘉禾 |`,
      issues: [{ cell: 'H3', messageId: 'votes' }],
    },
  ],
});
