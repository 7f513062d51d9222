import { copiedFromUnit } from '../../src/rules/copied-from-unit';
import { testRule } from './rule-tester';

const ROWS = [
  '| 出纳 | 未按规定盘点库存现金 | 每日盘点并由会计复核 |',
  '| 会计 | 虚列支出套取财政资金 | 报销凭证实行双人审核 |',
  '| 采购员 | 化整为零规避公开招标 | 年初编制采购计划并公开 |',
];
const sheet = (unit: string, rows: readonly string[] = ROWS, head = '') =>
  [`填报单位：${unit}`, `| 岗位名称 | 风险点描述 | 防控措施 |${head}`, ...rows].join('\n');
const reports = (unit: string, kind: string) => `
  填报单位：${unit}
  | 报送类别 | 标题 | 报送日期 |
  | ${kind} | 开展党风廉政建设专题调研情况 | 2023-03-01 |
  | ${kind} | 推进基层水利站廉洁文化建设 | 2023-04-01 |
  | ${kind} | 组织参观廉政教育基地情况 | 2023-05-01 |`;

testRule(copiedFromUnit, {
  valid: [
    {
      name: 'two rows alike, and rows marked as given from above',
      files: {
        'a.xlsx': { 表: sheet('临河县水务局') },
        'b.xlsx': { 表: sheet('临河县林业局', ROWS.slice(0, 2)) },
        'c.xlsx': {
          表: sheet(
            '临河县档案馆',
            ROWS.map((row) => `${row} 统一模板 |`),
            ' 备注 |',
          ),
        },
      },
    },
    {
      name: 'two files of one unit, and reports that bear one name everywhere',
      files: {
        'a.xlsx': { 表: sheet('临河县水务局'), 报送: reports('临河县水务局', '半年报告') },
        'b.xlsx': { 表: sheet('县水务局') },
        'c.xlsx': { 报送: reports('临河县林业局', '半年报告') },
      },
    },
  ],
  invalid: [
    {
      name: 'three rows in another order, one of them reworded',
      files: {
        'a.xlsx': { 表: sheet('临河县水务局') },
        'b.xlsx': {
          表: sheet('临河县林业局', [
            '| 采购岗 | 化整为零，规避公开招标 | 年初编制采购计划并公开。 |',
            '| 出纳岗 | 未按规定盘点库存现金 | 每日盘点并由主办会计复核 |',
            '| 护林员 | 收受木材经营户礼品 | 巡护路线随机指派 |',
            '| 会计岗 | 虚列支出套取财政资金 | 报销凭证实行双人审核 |',
          ]),
        },
      },
      issues: [
        {
          cell: 'B3',
          file: 'b.xlsx',
          messageId: 'copied',
          severity: 'warning',
          data: {
            unit: '临河县林业局',
            other: '临河县水务局',
            count: 3,
            rows: ['3', '4', '6'],
            otherRows: ['5', '3', '4'],
            text: '化整为零，规避公开招标｜年初编制采购计划并公开。',
            otherText: '化整为零规避公开招标｜年初编制采购计划并公开',
            likeness: 1,
          },
          related: ['B4', 'B6', 'B5', 'B3', 'B4'],
        },
      ],
    },
    {
      name: 'news of one title; fewer rows are enough where the config says so',
      options: { rows: 2 },
      files: {
        'a.xlsx': { 报送: reports('临河县水务局', '信息') },
        'b.xlsx': { 报送: reports('临河县林业局', '信息') },
        'c.xlsx': { 表: sheet('临河县档案馆', ROWS.slice(0, 2)) },
        'd.xlsx': { 表: sheet('临河县供水站', ROWS.slice(0, 2)) },
      },
      issues: [
        { cell: 'B3', file: 'b.xlsx', data: { count: 3 } },
        { cell: 'B3', file: 'd.xlsx', data: { count: 2, other: '临河县档案馆' } },
      ],
    },
  ],
});
