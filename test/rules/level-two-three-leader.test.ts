import { levelTwoThreeLeader } from '../../src/rules/level-two-three-leader';
import { BUREAU_ROSTER } from '../support/bureau-roster';
import { testRule } from './rule-tester';

testRule(levelTwoThreeLeader, {
  valid: [
    {
      name: 'the leaders of the roster; for level 3 the stricter choice too',
      sheet: `
        | 科室 | 风险点 | 防控措施 | 风险等级 | 责任领导 |
        | 财务科 | 截留收入 | 每月盘点 | 二级 | 周若溪 |
        | 财务科 | 截留收入 | 每月盘点 | 三级 | 顾明哲 |
        | 财务科 | 截留收入 | 每月盘点 | 低 | 周若溪 |
        | 财务科 | 截留收入 | 每月盘点 | 一级 | 林启明 |
        | 工程科、财务科 | 截留收入 | 每月盘点 | 二级 | 邵长宁 |`,
      roster: BUREAU_ROSTER,
    },
    {
      name: 'what the roster does not settle, and posts without a name',
      sheet: `
        | 科室 | 风险点 | 防控措施 | 风险等级 | 责任领导 |
        | 审计科 | 截留收入 | 每月盘点 | 二级 | 邵长宁 |
        | 审计科 | 截留收入 | 每月盘点 | 三级 | 邵长宁 |
        | 财务科 | 截留收入 | 每月盘点 | 二级 | 分管领导 |
        | 财务科 | 截留收入 | 每月盘点 | 三级 | |`,
      roster: BUREAU_ROSTER,
    },
    {
      name: 'switched off',
      sheet: `
        | 科室 | 风险点 | 防控措施 | 风险等级 | 责任领导 |
        | 财务科 | 截留收入 | 每月盘点 | 二级 | 邵长宁 |`,
      roster: BUREAU_ROSTER,
      settings: { leaderByLevel: false },
    },
  ],
  invalid: [
    {
      name: 'another leader',
      sheet: `
        | 科室 | 风险点 | 防控措施 | 风险等级 | 责任领导 |
        | 财务科 | 截留收入 | 每月盘点 | 二级 | 邵长宁 |
        | 工程科 | 虚假签证 | 联合计量 | 中 | 林启明 |
        | 办公室 | 违规用印 | 用印登记 | 三级 | 邵长宁 |`,
      roster: BUREAU_ROSTER,
      issues: [
        {
          cell: 'E2',
          messageId: 'level-two',
          severity: 'warning',
          data: { row: 2, level: '二级', department: '财务科' },
          suggestions: ['周若溪'],
        },
        { cell: 'E3', messageId: 'level-two', suggestions: ['邵长宁'] },
        { cell: 'E4', messageId: 'level-three', suggestions: ['温雅琴'] },
      ],
    },
    {
      name: 'a merged leader is reported once',
      sheets: {
        样例: {
          markdown: `
            | 科室 | 风险点 | 防控措施 | 风险等级 | 责任领导 |
            | 财务科 | 截留收入 | 每月盘点 | 二级 | 邵长宁 |
            | 财务科 | 坐支现金 | 每月盘点 | 二级 | |`,
          merges: ['E2:E3'],
        },
      },
      roster: BUREAU_ROSTER,
      issues: [{ cell: 'E2' }],
    },
  ],
});
