import { levelMatchesMatrix } from '../../src/rules/level-matches-matrix';
import { testRule } from './rule-tester';

testRule(levelMatchesMatrix, {
  valid: [
    {
      name: 'the computed level, in any notation; steps or level missing',
      sheet: `
        | 岗位 | 风险点 | 防控措施 | 可能性 | 后果 | 风险等级 |
        | 会计 | 截留收入 | 每月盘点 | 3 | 4 | 一级 |
        | 会计 | 截留收入 | 每月盘点 | 3 | 3 | 一级 |
        | 会计 | 截留收入 | 每月盘点 | 较小 | 较小 | 中 |
        | 会计 | 截留收入 | 每月盘点 | 1 | 3 | ★ |
        | 会计 | 截留收入 | 每月盘点 | 3 | | 三级 |
        | 会计 | 截留收入 | 每月盘点 | 7 | 9 | 三级 |
        | 会计 | 截留收入 | 每月盘点 | 4 | 4 | |`,
    },
    {
      name: 'a matrix of the unit’s own',
      sheet: `
        | 岗位 | 风险点 | 防控措施 | 可能性 | 后果 | 风险等级 |
        | 会计 | 截留收入 | 每月盘点 | 3 | 4 | 二级 |`,
      settings: { matrix: { first: 16, second: 6 } },
    },
  ],
  invalid: [
    {
      name: 'another level; the computed one is offered in the notation of the cell',
      sheet: `
        | 岗位 | 风险点 | 防控措施 | 可能性 | 后果 | 风险等级 |
        | 会计 | 截留收入 | 每月盘点 | 3 | 4 | 二级 |
        | 会计 | 截留收入 | 每月盘点 | 极小 | 较小 | 高 |`,
      issues: [
        {
          cell: 'F2',
          messageId: 'differs',
          severity: 'error',
          data: { row: 2, level: '二级', likelihood: 3, consequence: 4, product: 12, computed: '一级' },
          suggestions: ['一级'],
        },
        { cell: 'F3', suggestions: ['低'] },
      ],
    },
    {
      name: 'a merged level is reported once',
      sheets: {
        样例: {
          markdown: `
            | 岗位 | 风险点 | 防控措施 | 可能性 | 后果 | 风险等级 |
            | 会计 | 截留收入 | 每月盘点 | 4 | 4 | 三级 |
            | 会计 | 坐支现金 | 每月盘点 | 4 | 4 | |`,
          merges: ['F2:F3'],
        },
      },
      issues: [{ cell: 'F2' }],
    },
  ],
});
