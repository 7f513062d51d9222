import { commonProblems } from '../../src/rules/common-problems';
import { testRule } from './rule-tester';

const sheet = (unit: string, ...problems: readonly string[]) =>
  [
    `填报单位：${unit}`,
    '| 反馈问题 | 整改措施 |',
    ...problems.map((each, index) => `| ${each} | 整改${index} |`),
  ].join('\n');

testRule(commonProblems, {
  valid: [
    {
      name: 'two units; one unit three times; short and different texts',
      files: {
        'a.xlsx': { 表: sheet('甲县水务局', '公务接待审批手续不全', '公务接待审批手续不齐', '泄密') },
        'b.xlsx': { 表: sheet('甲县林业局', '公务接待审批手续不全', '泄密') },
        'c.xlsx': { 表: sheet('甲县档案馆', '固定资产账实不符', '泄密') },
      },
    },
    { name: 'one unit', sheet: sheet('甲县水务局', '公务接待审批手续不全') },
  ],
  invalid: [
    {
      name: 'three units in other words, and a risk that all have',
      files: {
        'a.xlsx': { 表: sheet('甲县水务局', '固定资产账实不符', '公务接待审批手续不全') },
        'b.xlsx': { 表: sheet('甲县林业局', '公务接待的审批手续不全') },
        'c.xlsx': { 表: sheet('甲县档案馆', '公务接待审批手续不齐全') },
      },
      issues: [
        {
          cell: 'A4',
          file: 'a.xlsx',
          messageId: 'rectification',
          severity: 'info',
          data: { count: 3, unitCount: 3, units: ['甲县水务局', '甲县林业局', '甲县档案馆'] },
          related: ['A3', 'A3'],
        },
      ],
    },
    {
      name: 'two units are enough where the config says so',
      options: { units: 2 },
      files: {
        'a.xlsx': {
          表: '填报单位：甲县水务局\n| 岗位名称 | 风险点描述 | 防控措施 |\n| 出纳 | 未按规定盘点现金 | 盘点 |',
        },
        'b.xlsx': {
          表: '填报单位：甲县林业局\n| 岗位名称 | 风险点描述 | 防控措施 |\n| 出纳 | 未按规定盘点现金 | 盘点 |',
        },
      },
      issues: [{ cell: 'B3', file: 'a.xlsx', messageId: 'risk-points' }],
    },
  ],
});
