import { inspectionComplete } from '../../src/rules/inspection-complete';
import { testRule } from './rule-tester';

testRule(inspectionComplete, {
  valid: [
    {
      name: 'complete; a row that is none',
      sheet: `
        | 序号 | 日期 | 检查方式 | 被检查单位 | 地点 | 检查内容 |
        | 1 | 2023-03-01 | 随机抽查 | 财务科 | 二楼 | 财务纪律 |
        | 2 | | | | | |`,
    },
    {
      name: 'no column of places',
      sheet: `
        | 日期 | 检查方式 | 被检查单位 | 检查内容 |
        | 2023-03-01 | 随机抽查 | 财务科 | 财务纪律 |`,
    },
  ],
  invalid: [
    {
      name: 'each element',
      sheet: `
        | 日期 | 检查方式 | 被检查单位 | 地点 | 检查内容 |
        | | 随机抽查 | 财务科 | / | 财务纪律 |
        | 2023-03-01 | | | 二楼 | 财务纪律 |`,
      issues: [
        { cell: 'A2', messageId: 'missing', severity: 'warning', data: { row: 2, column: '日期' } },
        { cell: 'D2', data: { column: '地点' } },
        { cell: 'B3', data: { column: '检查方式' } },
        { cell: 'C3', data: { column: '被检查单位' } },
      ],
    },
    {
      name: 'a merged blank is told once',
      sheets: {
        样例: {
          markdown: `
            | 日期 | 检查方式 | 被检查单位 | 检查内容 |
            | 2023-03-01 | | 财务科 | 财务纪律 |
            | 2023-03-01 | | 办公室 | 公车管理 |`,
          merges: ['B2:B3'],
        },
      },
      issues: [{ cell: 'B2' }],
    },
  ],
});
