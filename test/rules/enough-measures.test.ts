import { enoughMeasures } from '../../src/rules/enough-measures';
import { testRule } from './rule-tester';

testRule(enoughMeasures, {
  valid: [
    {
      name: 'a measure for each, one without and one with two',
      sheet: `
        | 风险点描述 | 防控措施 |
        | 1.擅自用印；2.外带印章 | 用印须填审批单；双人外带 |
        | 坐支现金 | |
        | 白条抵库 | 每月盘点；每月对账 |
        | 泄露标底 | 专人保管 |`,
    },
    {
      name: 'too few risks to tell',
      sheet: `
        | 风险点描述 | 防控措施 |
        | 擅自用印 | |
        | 外带印章 | 双人外带 |`,
    },
  ],
  invalid: [
    {
      name: 'many risks in a cell, one measure',
      sheet: `
        | 风险点描述 | 防控措施 |
        | 1.擅自用印；2.外带印章；3.不登记用印 | 用印须填审批单 |
        | 1.坐支现金；2.白条抵库 | 每月盘点 |`,
      issues: [
        {
          cell: 'B1',
          messageId: 'few',
          severity: 'warning',
          data: { column: '防控措施', risks: 5, measures: 2, average: '0.40' },
        },
      ],
    },
    {
      name: 'one measure merged over all risks',
      sheets: {
        样例: {
          markdown: `
            | 风险点描述 | 防控措施 |
            | 擅自用印 | 用印须填审批单 |
            | 外带印章 | |
            | 不登记用印 | |
            | 坐支现金 | |
            | 白条抵库 | |`,
          merges: ['B2:B6'],
        },
      },
      issues: [{ cell: 'B1', data: { risks: 5, measures: 1, average: '0.20' } }],
    },
  ],
});
