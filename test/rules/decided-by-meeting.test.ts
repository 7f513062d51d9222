import { decidedByMeeting } from '../../src/rules/decided-by-meeting';
import { testRule } from './rule-tester';

testRule(decidedByMeeting, {
  valid: [
    {
      name: 'meetings that decide, however they are named; a blank',
      sheet: `
        | 日期 | 决策会议 | 事项类别 | 议题名称 | 表决结果 |
        | 2023-02-14 | 2023年第3次党组（扩大）会议 | 重大事项决策 | 研究规划 | 全票通过 |
        | 2023-02-14 | 局长办公会 | 大额度资金使用 | 拨付经费 | 口头表决，一致同意 |
        | 2023-02-14 | 局务会议 | 重大项目安排 | 清淤项目 | 通过 |
        | 2023-02-14 | | 重大项目安排 | 护岸项目 | 通过 |`,
    },
    {
      name: "a meeting of the unit's own rules",
      options: { meetings: ['党组', '职工大会'] },
      sheet: `
        | 日期 | 决策会议 | 事项类别 | 议题名称 | 表决结果 |
        | 2023-02-14 | 职工大会 | 重大事项决策 | 研究分配方案 | 通过 |`,
    },
  ],
  invalid: [
    {
      name: 'papers in the place of a meeting, in either column',
      sheet: `
        | 日期 | 决策会议 | 事项类别 | 议题名称 | 表决结果 |
        | 2023-02-14 | 领导签批 | 大额度资金使用 | 拨付经费 | 同意 |
        | 2023-02-14 | 党组成员传阅 | 大额度资金使用 | 拨付补助 | 同意 |
        | 2023-02-14 | 党组会 | 大额度资金使用 | 拨付尾款 | 微信表决通过 |`,
      issues: [
        {
          cell: 'B2',
          messageId: 'substitute',
          severity: 'error',
          data: { row: 2, word: '签批', value: '领导签批' },
        },
        { cell: 'B3', messageId: 'substitute', data: { word: '传阅' } },
        { cell: 'E4', messageId: 'substitute', data: { word: '微信', column: '表决结果' } },
      ],
    },
    {
      name: 'meetings that may not decide; a merged cell once',
      sheet: {
        markdown: `
        | 日期 | 决策会议 | 事项类别 | 议题名称 | 表决结果 |
        | 2023-02-14 | 科室碰头会 | 大额度资金使用 | 拨付经费 | 同意 |
        | 2023-02-14 | 财务科工作会 | 大额度资金使用 | 拨付补助 | 同意 |
        | 2023-02-14 | | 重大项目安排 | 清淤项目 | 同意 |`,
        merges: ['B3:B4'],
      },
      issues: [
        { cell: 'B2', messageId: 'substitute' },
        { cell: 'B3', messageId: 'not-listed', data: { value: '财务科工作会' } },
      ],
    },
  ],
});
