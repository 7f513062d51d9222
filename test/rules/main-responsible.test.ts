import { mainResponsible } from '../../src/rules/main-responsible';
import { BUREAU_ROSTER } from '../support/bureau-roster';
import { testRule } from './rule-tester';

testRule(mainResponsible, {
  valid: [
    {
      name: 'one person, or the main one marked',
      sheet: `
        | 任务内容 | 牵头科室 | 责任人 | 状态 |
        | 修订办法 | 财务科 | 林启明 | 进行中 |
        | 修订办法 | 财务科 | 林启明（主责）、周若溪 | 进行中 |
        | 修订办法 | 财务科 | 牵头：林启明；配合：周若溪 | 进行中 |
        | 修订办法 | 财务科 | 财务科、办公室 | 进行中 |
        | 修订办法 | 财务科 | 财务科 林启明 | 进行中 |`,
    },
    {
      name: 'the risk ledger is not judged',
      sheet: `
        | 岗位 | 风险点 | 防控措施 | 责任人 |
        | 会计 | 截留收入 | 每月盘点 | 林启明、周若溪 |`,
    },
  ],
  invalid: [
    {
      name: 'several side by side',
      sheet: `
        | 反馈问题 | 整改措施 | 责任人 |
        | 登记不全 | 设专人登记 | 林启明、周若溪 |
        | 登记不全 | 设专人登记 | 林启明<br>周若溪<br>邵长宁 |`,
      issues: [
        {
          cell: 'C2',
          messageId: 'equal',
          severity: 'warning',
          data: { row: 2, count: 2 },
          suggestions: ['林启明（主责）、周若溪'],
        },
        { cell: 'C3', data: { count: 3 }, suggestions: ['林启明（主责）\n周若溪\n邵长宁'] },
      ],
    },
    {
      name: 'a rare surname is known from the roster; a merged cell is reported once',
      sheets: {
        样例: {
          markdown: `
            | 任务内容 | 牵头科室 | 责任人 | 状态 |
            | 修订办法 | 工程科 | 部长江、陈嘉禾 | 进行中 |
            | 印发办法 | 工程科 | | 进行中 |`,
          merges: ['C2:C3'],
        },
      },
      roster: BUREAU_ROSTER,
      issues: [{ cell: 'C2', data: { count: 2 } }],
    },
  ],
});
