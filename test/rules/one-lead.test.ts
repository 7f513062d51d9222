import { oneLead } from '../../src/rules/one-lead';
import { testRule } from './rule-tester';

testRule(oneLead, {
  valid: [
    {
      name: 'one of each, marked leads, blank cells',
      sheet: `
        | 反馈问题 | 整改措施 | 牵头领导 | 牵头科室 |
        | 印章使用登记不全 | 设专人登记用印 | 林启明 | 办公室 |
        | 公车加油未核对 | 每月核对一次 | 林启明（牵头）、周若溪 | 牵头：办公室；配合：财务科 |
        | 合同未归档 | 建立合同档案 | 副局长邵长宁 | 规划和建设科 |
        | 档案未移交 | 移交档案馆 | | |`,
    },
    {
      name: 'no such columns',
      sheet: `
        | 反馈问题 | 整改措施 |
        | 印章使用登记不全 | 设专人登记用印 |`,
    },
  ],
  invalid: [
    {
      name: 'several of each',
      sheet: `
        | 反馈问题 | 整改措施 | 牵头领导 | 牵头科室 |
        | 印章使用登记不全 | 设专人登记用印 | 林启明、周若溪 | 办公室 |
        | 公车加油未核对 | 每月核对一次 | 邵长宁 | 办公室、财务科 |
        | 合同未归档 | 建立合同档案 | 邵长宁 | 各科室 |`,
      issues: [
        {
          cell: 'C2',
          messageId: 'several-leaders',
          severity: 'warning',
          data: { row: 2, count: 2 },
          suggestions: ['林启明', '周若溪'],
        },
        {
          cell: 'D3',
          messageId: 'several-departments',
          data: { names: ['办公室', '财务科'] },
          suggestions: ['办公室', '财务科'],
        },
        { cell: 'D4', messageId: 'all-departments', data: { value: '各科室' } },
      ],
    },
    {
      name: 'a merged cell is reported once',
      sheets: {
        样例: {
          markdown: `
            | 反馈问题 | 整改措施 | 牵头领导 |
            | 印章使用登记不全 | 设专人登记用印 | 林启明、周若溪 |
            | 公车加油未核对 | 每月核对一次 | |`,
          merges: ['C2:C3'],
        },
      },
      issues: [{ cell: 'C2' }],
    },
  ],
});
