import { twoLeadersDiffer } from '../../src/rules/two-leaders-differ';
import { testRule } from './rule-tester';

testRule(twoLeadersDiffer, {
  valid: [
    {
      name: 'two persons; a blank',
      sheet: `
        | 风险点 | 风险等级 | 主管领导 | 分管领导 | 防控方法 |
        | 擅自用印 | Ⅰ级 | 林启明 | 周若溪 | 用印须填审批单 |
        | 外带印章 | Ⅱ级 | | 周若溪 | 双人外带 |`,
    },
    {
      name: 'one of the columns only',
      sheet: `
        | 风险点 | 风险等级 | 责任领导 | 分管领导 | 防控方法 |
        | 擅自用印 | Ⅰ级 | 林启明 | 林启明 | 用印须填审批单 |`,
    },
  ],
  invalid: [
    {
      name: 'one person in both columns',
      sheet: `
        | 风险点 | 风险等级 | 主管<br>领导 | 分管领导 | 防控方法 |
        | 擅自用印 | Ⅰ级 | 林启明 | 林 启明 | 用印须填审批单 |
        | 外带印章 | Ⅱ级 | 林启明 | 周若溪 | 双人外带 |`,
      issues: [
        {
          cell: 'D2',
          messageId: 'same',
          severity: 'warning',
          data: { row: 2, head: '主管领导', charge: '分管领导' },
          related: ['C2'],
        },
      ],
    },
    {
      name: 'merged over rows, beside a third column of leaders',
      sheets: {
        样例: {
          markdown: `
            | 风险点 | 风险等级 | 责任领导 | 主管领导 | 分管领导 | 防控方法 |
            | 擅自用印 | Ⅰ级 | 林启明 | 邵长宁局长 | 邵长宁 | 用印须填审批单 |
            | 外带印章 | Ⅱ级 | 林启明 | | | 双人外带 |`,
          merges: ['D2:D3', 'E2:E3'],
        },
      },
      issues: [{ cell: 'E2', related: ['D2'] }],
    },
  ],
});
