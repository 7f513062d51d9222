import { riskTypeAllowed } from '../../src/rules/risk-type-allowed';
import { testRule } from './rule-tester';

testRule(riskTypeAllowed, {
  valid: [
    {
      name: 'the five kinds in their spellings, several kinds, a blank',
      sheet: `
        | 岗位 | 风险类型 | 风险点描述 | 防控措施 |
        | 会计 | 业务流程风险 | 未按程序报销 | 双人复核 |
        | 会计 | 工作流程 | 未按程序报销 | 双人复核 |
        | 会计 | 思想道德类 | 收受礼品 | 谈话提醒 |
        | 会计 | 制度 机制 | 制度不全 | 修订制度 |
        | 会计 | 岗位职责风险、外部环境风险 | 收受礼品 | 轮岗 |
        | 会计 | | 收受礼品 | 轮岗 |`,
    },
    {
      name: 'no such column',
      sheet: `
        | 岗位 | 风险点描述 | 防控措施 |
        | 会计 | 未按程序报销 | 双人复核 |`,
      ledger: 'risk-points',
    },
  ],
  invalid: [
    {
      name: 'what every row of the ledger is',
      sheet: `
        | 岗位 | 风险类型 | 风险点描述 | 防控措施 |
        | 会计 | 廉政风险 | 未按程序报销 | 双人复核 |`,
      issues: [{ cell: 'B2', messageId: 'unknown' }],
    },
    {
      name: 'a kind of its own; the suggestion goes by key words of the kind, then of the risk',
      sheet: `
        | 岗位 | 风险类型 | 风险点描述 | 防控措施 |
        | 会计 | 财务风险 | 未按程序报销 | 双人复核 |
        | 会计 | 监督风险 | 截留收入 | 每月盘点 |
        | 会计 | 学习教育 | 截留收入 | 每月盘点 |`,
      issues: [
        {
          cell: 'B2',
          messageId: 'unknown',
          severity: 'warning',
          data: { row: 2, column: '风险类型', value: '财务风险' },
          suggestions: ['业务流程风险'],
        },
        { cell: 'B3', messageId: 'unknown' },
        { cell: 'B4', suggestions: ['思想道德风险'] },
      ],
    },
    {
      name: 'a merged cell is reported once',
      sheets: {
        样例: {
          markdown: `
            | 岗位 | 风险类型 | 风险点描述 | 防控措施 |
            | 会计 | 财务风险 | 未按程序报销 | 双人复核 |
            | 出纳 | | 截留收入 | 每月盘点 |`,
          merges: ['B2:B3'],
        },
      },
      issues: [{ cell: 'B2' }],
    },
  ],
});
