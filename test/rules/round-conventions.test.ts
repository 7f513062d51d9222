import { roundConventions } from '../../src/rules/round-conventions';
import { testRule } from './rule-tester';

const risks = (unit: string, levels: readonly string[], year = 2023) =>
  [
    `${unit}${year}年廉政风险点台账`,
    `填报单位：${unit}`,
    '| 岗位名称 | 风险点描述 | 风险等级 | 防控措施 |',
    ...levels.map((level, index) => `| 岗位${index} | 风险之${index} | ${level} | 盘点 |`),
  ].join('\n');
const problems = (unit: string, header: string) => `
  ${unit}2022年问题整改台账
  填报单位：${unit}
  | 反馈问题 | 整改措施 | ${header} |
  | 账实不符 | 盘点 | 20 |`;

testRule(roundConventions, {
  valid: [
    {
      name: 'one year, one notation, one unit of money; a title that names the year of an inspection',
      files: {
        'a.xlsx': {
          表: risks('甲县水务局', ['一级', '二级']),
          整改: problems('甲县水务局', '涉及金额（元）'),
        },
        'b.xlsx': {
          表: risks('甲县林业局', ['二级风险', '1级']),
          整改: problems('甲县林业局', '金额（元）').replace('2022', '2023'),
        },
        'c.xlsx': { 整改: problems('甲县档案馆', '涉及金额') },
      },
    },
    {
      name: 'the files of one unit',
      files: {
        'a.xlsx': { 表: risks('甲县水务局', ['一级'], 2022) },
        'b.xlsx': { 表: risks('甲县水务局', ['高'], 2023) },
      },
    },
  ],
  invalid: [
    {
      name: 'another year and another notation, which can be rewritten',
      files: {
        'a.xlsx': { 表: risks('甲县水务局', ['高', '中', '低'], 2022) },
        'b.xlsx': { 表: risks('甲县林业局', ['一级', '二级']) },
        'c.xlsx': { 表: risks('甲县档案馆', ['一级', '三级']) },
      },
      issues: [
        { cell: 'A1', file: 'a.xlsx', messageId: 'period', data: { period: '2022年', common: '2023年' } },
        {
          cell: 'C3',
          file: 'a.xlsx',
          messageId: 'notation',
          severity: 'error',
          data: { sample: '高', common: '一级' },
          fix: { C4: '一级', C5: '二级', C6: '三级' },
        },
      ],
    },
    {
      name: 'a draw: the period asked for and the notation of the config decide',
      period: '2023',
      files: {
        'a.xlsx': { 表: risks('甲县水务局', ['高'], 2022) },
        'b.xlsx': { 表: risks('甲县林业局', ['一级'], 2023) },
      },
      issues: [
        { cell: 'A1', file: 'a.xlsx', messageId: 'period' },
        { cell: 'C3', file: 'a.xlsx', messageId: 'notation' },
      ],
    },
    {
      name: 'yuan and ten thousands, halves of a year',
      files: {
        'a.xlsx': { 整改: problems('甲县水务局', '涉及金额（元）') },
        'b.xlsx': { 整改: problems('甲县林业局', '涉及金额（万元）') },
        'c.xlsx': { 整改: problems('甲县档案馆', '涉及金额（万元）') },
        'd.xlsx': { 表: risks('甲县水务局', ['一级']).replace('年廉政', '年上半年廉政') },
        'e.xlsx': { 表: risks('甲县林业局', ['一级']).replace('年廉政', '年下半年廉政') },
      },
      issues: [
        { cell: 'C3', file: 'a.xlsx', messageId: 'amount', data: { word: '元', common: '万元' } },
        {
          cell: 'A1',
          file: 'e.xlsx',
          messageId: 'period',
          data: { period: '2023年下半年', common: '2023年上半年' },
        },
      ],
    },
  ],
});
