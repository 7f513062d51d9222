import { levelOneUnits } from '../../src/rules/level-one-units';
import { testRule } from './rule-tester';

const sheet = (unit: string, ...rows: readonly string[]) =>
  [`填报单位：${unit}`, '| 科室 | 风险点描述 | 风险等级 | 防控措施 |', ...rows].join('\n');

testRule(levelOneUnits, {
  valid: [
    { name: 'one unit', sheet: sheet('甲县水务局', '| 财务科 | 坐支现金 | 一级 | 盘点 |') },
    {
      name: 'nobody has a level 1',
      files: {
        'a.xlsx': { 表: sheet('甲县水务局', '| 财务科 | 坐支现金 | 二级 | 盘点 |') },
        'b.xlsx': { 表: sheet('甲县林业局', '| 财务科 | 坐支现金 | 三级 | 盘点 |') },
      },
    },
  ],
  invalid: [
    {
      name: 'units with level 1, and their departments where they are named',
      files: {
        'a.xlsx': {
          表: sheet(
            '甲县水务局',
            '| 办公室 | 泄密 | 三级 | 保密 |',
            '| 财务科 | 坐支现金 | 高 | 盘点 |',
            '| 工程科 | 违规变更 | 一级 | 会审 |',
            '| 财务科 | 白条抵库 | 一级 | 盘点 |',
          ),
        },
        'b.xlsx': { 表: sheet('甲县林业局', '|  | 坐支现金 | Ⅰ级 | 盘点 |') },
        'c.xlsx': { 表: sheet('甲县档案馆', '| 办公室 | 泄密 | 二级 | 保密 |') },
      },
      issues: [
        { cell: 'C3', file: 'b.xlsx', messageId: 'unit', data: { unit: '甲县林业局', count: 1 } },
        {
          cell: 'C4',
          file: 'a.xlsx',
          messageId: 'departments',
          severity: 'info',
          data: { unit: '甲县水务局', count: 3, departments: ['财务科', '工程科'] },
          related: ['C5', 'C6'],
        },
      ],
    },
    {
      name: 'a table of several units',
      sheet: `
        | 单位 | 风险点描述 | 风险等级 | 防控措施 |
        | 甲县水务局 | 坐支现金 | 一级 | 盘点 |
        | 甲县林业局 | 坐支现金 | 二级 | 盘点 |`,
      issues: [{ cell: 'C2', data: { unit: '甲县水务局' } }],
    },
  ],
});
