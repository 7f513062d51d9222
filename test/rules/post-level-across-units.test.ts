import { postLevelAcrossUnits } from '../../src/rules/post-level-across-units';
import { testRule } from './rule-tester';

const sheet = (unit: string, ...rows: readonly string[]) =>
  [`填报单位：${unit}`, '| 岗位名称 | 风险点描述 | 风险等级 | 防控措施 |', ...rows].join('\n');

testRule(postLevelAcrossUnits, {
  valid: [
    {
      name: 'one step apart, the gravest risk counting; posts of one unit; every post',
      files: {
        'a.xlsx': {
          表: sheet('甲县水务局', '| 出纳 | 坐支现金 | 一级 | 盘点 |', '| 各岗位 | 泄密 | 一级 | 保密 |'),
        },
        'b.xlsx': {
          表: sheet(
            '甲县林业局',
            '| 出纳岗 | 坐支现金 | 三级 | 盘点 |',
            '| 出纳岗 | 白条抵库 | 二级 | 盘点 |',
            '| 各岗位 | 泄密 | 三级 | 保密 |',
          ),
        },
      },
    },
    {
      name: 'one unit alone',
      sheet: sheet('甲县水务局', '| 出纳 | 坐支现金 | 一级 | 盘点 |', '| 出纳 | 白条抵库 | 三级 | 盘点 |'),
    },
  ],
  invalid: [
    {
      name: 'as many on either side: told to the lower level',
      files: {
        'a.xlsx': { 表: sheet('甲县水务局', '| 出纳 | 坐支现金 | 高 | 盘点 |') },
        'b.xlsx': { 表: sheet('甲县林业局', '| 会计、出 纳岗 | 坐支现金 | 三级 | 盘点 |') },
      },
      issues: [
        {
          cell: 'C3',
          file: 'b.xlsx',
          messageId: 'differs',
          data: { row: 3, post: '出 纳岗', level: '三级', otherLevel: '高', units: ['甲县水务局'] },
          related: ['C3'],
        },
      ],
    },
    {
      name: 'one against two: told to the one',
      files: {
        'a.xlsx': { 表: sheet('甲县水务局', '| 出纳 | 坐支现金 | 一级 | 盘点 |') },
        'b.xlsx': { 表: sheet('甲县林业局', '| 出纳 | 坐支现金 | 三级 | 盘点 |') },
        'c.xlsx': { 表: sheet('甲县档案馆', '| 出纳 | 坐支现金 | 三级 | 盘点 |') },
      },
      issues: [{ cell: 'C3', file: 'a.xlsx', data: { units: ['甲县林业局', '甲县档案馆'] } }],
    },
  ],
});
