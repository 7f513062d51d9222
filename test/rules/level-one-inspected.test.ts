import { levelOneInspected } from '../../src/rules/level-one-inspected';
import { testRule } from './rule-tester';

const RISKS = `
  | 科室 | 风险点描述 | 防控措施 | 风险等级 |
  | 财务科 | 审核报销把关不严 | 双人复核 | 一级 |
  | 财务科 | 票据管理不规范 | 每月盘点 | 一级 |
  | 工程科 | 变更签证虚增工程量 | 现场核实 | 一级 |
  | 办公室 | 印章使用不登记 | 专人登记 | 三级 |`;

const sheet = (...rows: readonly (readonly [date: string, inspected: string])[]) =>
  [
    '| 日期 | 检查方式 | 被检查单位 | 检查内容 |',
    ...rows.map(([date, inspected]) => `| ${date} | 随机抽查 | ${inspected} | 财务纪律 |`),
  ].join('\n');

testRule(levelOneInspected, {
  valid: [
    {
      name: 'each of them, one under a longer name',
      sheets: { 风险: RISKS, 检查: sheet(['2023-03-01', '局财务科'], ['2023-09-01', '工程科、办公室']) },
    },
    { name: 'all at once', sheets: { 风险: RISKS, 检查: sheet(['2023-03-01', '机关各科室']) } },
    {
      name: 'the period is not over',
      asOf: '2023-09-30',
      sheets: { 风险: RISKS, 检查: sheet(['2023-03-01', '财务科']) },
    },
    { name: 'no inspections given', sheet: RISKS },
  ],
  invalid: [
    {
      name: 'one department, told once at its first risk',
      sheets: { 风险: RISKS, 检查: sheet(['2023-03-01', '工程科'], ['2023-04-01', '办公室']) },
      issues: [
        {
          cell: 'A2',
          messageId: 'none',
          severity: 'error',
          data: { row: 2, body: '财务科', period: '2023' },
        },
      ],
    },
    {
      name: 'inspected in another period only',
      period: '2023H2',
      sheets: { 风险: RISKS, 检查: sheet(['2023-03-01', '财务科'], ['2023-09-01', '工程科']) },
      issues: [{ cell: 'A2', data: { body: '财务科', period: '2023H2' } }],
    },
  ],
});
