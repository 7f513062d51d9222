import { mergedDataCells } from '../../src/rules/merged-data-cells';
import { testRule } from './rule-tester';

const ROWS = `
  | 科室 | 风险点描述 | 防控措施 | 责任领导 |
  | 办公室 | 未按规定登记用印 | 用印须经审批并登记 | 林启明 |
  | | 公车私用 | 一车一卡，每月核对 | |
  | 财务科 | 虚列支出 | 报销须附明细清单 | 周若溪 |
  | | 坐支现金 | 每月盘点库存现金 | |`;

testRule(mergedDataCells, {
  valid: [
    { name: 'no merges', sheet: ROWS },
    {
      name: 'merges of the header and across columns',
      sheets: {
        样例: {
          markdown: `
            | 廉政风险点一览表 | | |
            | 科室 | 风险点描述 | 防控措施 |
            | 办公室 | 未按规定登记用印 | 用印须经审批并登记 |`,
          merges: ['A1:C1'],
        },
      },
    },
  ],
  invalid: [
    {
      name: 'one issue a column, at its first merge',
      sheets: { 样例: { markdown: ROWS, merges: ['A4:A5', 'A2:A3', 'D2:D3'] } },
      issues: [
        {
          cell: 'A2',
          messageId: 'merged',
          severity: 'warning',
          data: { column: '科室', ranges: ['A2:A3', 'A4:A5'], count: 2 },
          related: ['A4'],
        },
        { cell: 'D2', data: { column: '责任领导', ranges: ['D2:D3'] } },
      ],
      fixed: `
        | 科室 | 风险点描述 | 防控措施 | 责任领导 |
        | 办公室 | 未按规定登记用印 | 用印须经审批并登记 | 林启明 |
        | 办公室 | 公车私用 | 一车一卡，每月核对 | 林启明 |
        | 财务科 | 虚列支出 | 报销须附明细清单 | 周若溪 |
        | 财务科 | 坐支现金 | 每月盘点库存现金 | |`,
    },
    {
      name: 'a measure is not filled down',
      sheets: {
        样例: {
          markdown: `
            | 科室 | 风险点描述 | 防控措施 | 责任人 |
            | 办公室 | 未按规定登记用印 | 用印须经审批并登记 | 林启明 |
            | | 公车私用 | | |
            | 财务科 | 虚列支出 | 报销须附明细清单 | 周若溪 |
            | 街道财务科 | 坐支现金 | 每月盘点库存现金 | |`,
          merges: ['A2:A3', 'C2:C3'],
        },
      },
      issues: [
        { cell: 'A2', data: { column: '科室' } },
        { cell: 'C2', data: { column: '防控措施' } },
      ],
      fixed: {
        markdown: `
          | 科室 | 风险点描述 | 防控措施 | 责任人 |
          | 办公室 | 未按规定登记用印 | 用印须经审批并登记 | 林启明 |
          | 办公室 | 公车私用 | | |
          | 财务科 | 虚列支出 | 报销须附明细清单 | 周若溪 |
          | 街道财务科 | 坐支现金 | 每月盘点库存现金 | |`,
        merges: ['C2:C3'],
      },
    },
    {
      name: 'a column without a field',
      sheets: {
        样例: {
          markdown: `
            | 风险点描述 | 防控措施 | 归档柜号 |
            | 未按规定登记用印 | 用印须经审批并登记 | 甲柜 |
            | 公车私用 | 一车一卡，每月核对 | |`,
          merges: ['C2:C3'],
        },
      },
      issues: [{ cell: 'C2', data: { column: '归档柜号' } }],
    },
  ],
});
