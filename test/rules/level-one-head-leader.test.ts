import { levelOneHeadLeader } from '../../src/rules/level-one-head-leader';
import { BUREAU_ROSTER } from '../support/bureau-roster';
import { testRule } from './rule-tester';

testRule(levelOneHeadLeader, {
  valid: [
    {
      name: 'the head by name or office, other levels, blanks',
      sheet: `
        | 岗位 | 风险点 | 防控措施 | 风险等级 | 责任领导 |
        | 执法岗 | 选择性执法 | 两人执法 | 一级 | 林启明 |
        | 执法岗 | 选择性执法 | 两人执法 | 高 | 党组书记、局长 |
        | 执法岗 | 选择性执法 | 两人执法 | ★★★ | 主要领导 |
        | 执法岗 | 选择性执法 | 两人执法 | 二级 | 周若溪 |
        | 执法岗 | 选择性执法 | 两人执法 | 一级 | |
        | 执法岗 | 选择性执法 | 两人执法 | | 周若溪 |`,
      roster: BUREAU_ROSTER,
    },
    {
      name: 'a deputy in an area closed to the head',
      sheet: `
        | 岗位 | 风险点 | 防控措施 | 风险等级 | 责任领导 |
        | 采购岗 | 规避公开招标 | 集体研究 | 一级 | 邵长宁 |`,
      roster: BUREAU_ROSTER,
    },
    {
      name: 'without a roster, and where the unit has another order',
      sheet: `
        | 岗位 | 风险点 | 防控措施 | 风险等级 | 责任领导 |
        | 执法岗 | 选择性执法 | 两人执法 | 一级 | 周若溪 |`,
    },
    {
      name: 'switched off',
      sheet: `
        | 岗位 | 风险点 | 防控措施 | 风险等级 | 责任领导 |
        | 执法岗 | 选择性执法 | 两人执法 | 一级 | 周若溪 |`,
      roster: BUREAU_ROSTER,
      settings: { leaderByLevel: false },
    },
  ],
  invalid: [
    {
      name: 'another leader',
      sheet: `
        | 岗位 | 风险点 | 防控措施 | 风险等级 | 责任领导 |
        | 执法岗 | 选择性执法 | 两人执法 | 一级 | 周若溪 |
        | 执法岗 | 选择性执法 | 两人执法 | 高风险 | 分管领导 |`,
      roster: BUREAU_ROSTER,
      issues: [
        {
          cell: 'E2',
          messageId: 'not-head',
          severity: 'error',
          data: { row: 2, column: '责任领导', level: '一级' },
          suggestions: ['林启明'],
        },
        { cell: 'E3', messageId: 'not-head' },
      ],
    },
    {
      name: 'a merged leader over several levels once; a personal register, but not the head’s own',
      sheets: {
        科室: {
          markdown: `
            | 岗位 | 风险点 | 防控措施 | 风险等级 | 责任领导 |
            | 执法岗 | 选择性执法 | 两人执法 | 二级 | 周若溪 |
            | 执法岗 | 泄露检查安排 | 签订保密承诺 | 一级 | |
            | 执法岗 | 收受礼品 | 谈话提醒 | 一级 | |`,
          merges: ['E2:E4'],
        },
        个人: `
          | 姓名 | 思想道德风险 | 岗位职责风险 | 个人防控措施 | 风险等级 | 责任领导 |
          | 温雅琴 | 收受礼品 | 未按程序审批 | 主动接受监督 | 一级 | 周若溪 |
          | 林启明 | 收受礼品 | 未按程序审批 | 主动接受监督 | 一级 | 上级分管领导 |`,
      },
      roster: BUREAU_ROSTER,
      issues: [{ cell: 'E2', data: { row: 3 } }, { cell: 'F2' }],
    },
  ],
});
