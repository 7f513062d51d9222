import { leaderNotCollective } from '../../src/rules/leader-not-collective';
import { BUREAU_ROSTER } from '../support/bureau-roster';
import { testRule } from './rule-tester';

testRule(leaderNotCollective, {
  valid: [
    {
      name: 'a leader, with party offices beside the name',
      sheet: `
        | 反馈问题 | 整改措施 | 牵头领导 |
        | 登记不全 | 设专人登记 | 林启明 |
        | 登记不全 | 设专人登记 | 党组成员、副局长周若溪 |
        | 登记不全 | 设专人登记 | 党组书记 |
        | 登记不全 | 设专人登记 | 分管领导 |
        | 登记不全 | 设专人登记 | |`,
    },
    {
      name: 'a department is for other rules',
      sheet: `
        | 岗位 | 风险点 | 防控措施 | 责任领导 |
        | 会计 | 截留收入 | 每月盘点 | 办公室 |`,
    },
  ],
  invalid: [
    {
      name: 'bodies',
      sheet: `
        | 岗位 | 风险点 | 防控措施 | 责任领导 |
        | 会计 | 截留收入 | 每月盘点 | 班子集体 |
        | 会计 | 截留收入 | 每月盘点 | 全体成员 |
        | 会计 | 截留收入 | 每月盘点 | 局党组 |
        | 会计 | 截留收入 | 每月盘点 | 领导班子成员 |
        | 会计 | 截留收入 | 每月盘点 | 廉政建设领导小组 |`,
      issues: [
        {
          cell: 'D2',
          messageId: 'collective',
          severity: 'error',
          data: { row: 2, column: '责任领导', value: '班子集体' },
        },
        { cell: 'D3' },
        { cell: 'D4' },
        { cell: 'D5' },
        { cell: 'D6' },
      ],
    },
    {
      name: 'the leader in charge is offered; a merged cell is reported once',
      sheets: {
        样例: {
          markdown: `
            | 反馈问题 | 整改措施 | 牵头领导 | 牵头科室 |
            | 登记不全 | 设专人登记 | 班子成员 | 工程科 |
            | 登记不全 | 设专人登记 | | 工程科 |`,
          merges: ['C2:C3'],
        },
      },
      roster: BUREAU_ROSTER,
      issues: [{ cell: 'C2', suggestions: ['邵长宁'] }],
    },
  ],
});
