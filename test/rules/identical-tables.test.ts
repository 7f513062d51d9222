import { identicalTables } from '../../src/rules/identical-tables';
import { testRule } from './rule-tester';

const ROWS = [
  '| 出纳 | 坐支现金 | 每日盘点 |',
  '| 会计 | 虚列支出 | 双人审核 |',
  '| 文秘 | 泄密 | 专人管理 |',
];
const sheet = (unit: string, rows: readonly string[] = ROWS) =>
  [`填报单位：${unit}`, '| 岗位名称 | 风险点描述 | 防控措施 |', ...rows].join('\n');

testRule(identicalTables, {
  valid: [
    {
      name: 'one cell differs; two rows only; the same unit twice',
      files: {
        'a.xlsx': { 表: sheet('甲县水务局') },
        'b.xlsx': { 表: sheet('甲县林业局', [...ROWS.slice(0, 2), '| 文秘 | 泄密 | 专柜保管 |']) },
        'c.xlsx': { 表: sheet('甲县水务局') },
        'd.xlsx': { 表: sheet('甲县档案馆', ROWS.slice(0, 2)) },
        'e.xlsx': { 表: sheet('甲县供水站', ROWS.slice(0, 2)) },
      },
    },
    { name: 'one file', sheet: sheet('甲县水务局') },
  ],
  invalid: [
    {
      name: 'every cell is the same but for the name of the unit',
      files: {
        'a.xlsx': { 表: sheet('甲县水务局', [...ROWS, '| 采购员 | 甲县水务局采购未公开 | 公开 |']) },
        'b.xlsx': { 表: sheet('甲县林业局', [...ROWS, '| 采购员 | 甲县林业局采购未公开 | 公开 |']) },
      },
      issues: [
        {
          cell: 'A1',
          file: 'b.xlsx',
          messageId: 'identical',
          severity: 'info',
          data: { unit: '甲县林业局', other: '甲县水务局', rows: 4, otherPath: 'a.xlsx' },
          related: ['A1'],
        },
      ],
    },
    {
      name: 'shorter tables where the config says so',
      options: { rows: 1 },
      files: {
        'a.xlsx': { 表: sheet('甲县水务局', ROWS.slice(0, 1)) },
        'b.xlsx': { 表: sheet('甲县林业局', ROWS.slice(0, 1)) },
      },
      issues: [{ cell: 'A1', file: 'b.xlsx' }],
    },
  ],
});
