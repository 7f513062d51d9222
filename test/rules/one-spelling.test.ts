import { oneSpelling } from '../../src/rules/one-spelling';
import { BUREAU_ROSTER } from '../support/bureau-roster';
import { testRule } from './rule-tester';

const problems = (unit: string, ...dates: readonly string[]) =>
  [
    `填报单位：${unit}`,
    '| 反馈问题 | 整改措施 | 反馈日期 |',
    ...dates.map((date, index) => `| 问题之${index} | 整改之${index} | ${date} |`),
  ].join('\n');

testRule(oneSpelling, {
  valid: [
    {
      name: 'one notation, real dates beside it, one name of a unit throughout',
      roster: BUREAU_ROSTER,
      files: {
        'a.xlsx': { 表: problems('水务局', '2023-03-14') },
        'b.xlsx': { 表: problems('水务局', '@2023-03-14') },
        'c.xlsx': { 表: problems('临河县林业局', '2023-04-14', '3月') },
      },
    },
    {
      name: 'one file',
      sheets: { 甲: problems('县水务局', '2023.3.14'), 乙: problems('临河县水务局', '2023-03-15') },
    },
  ],
  invalid: [
    {
      name: 'the file with the rarer notation is told; full dates can be rewritten',
      files: {
        'a.xlsx': { 表: problems('甲县水务局', '2023-03-14') },
        'b.xlsx': { 表: problems('甲县林业局', '2023.3.14', '2023年3月', '2023.4.1') },
        'c.xlsx': { 表: problems('甲县档案馆', '2023-05-06') },
      },
      issues: [
        {
          cell: 'C2',
          file: 'b.xlsx',
          messageId: 'date',
          severity: 'warning',
          data: { column: '反馈日期', sample: '2023.3.14', common: '2023-03-14' },
          related: ['C3', 'C5'],
          fix: { C3: '2023-03-14', C5: '2023-04-01' },
        },
      ],
    },
    {
      name: 'a unit under its short name here and its full name there',
      roster: BUREAU_ROSTER,
      files: {
        'a.xlsx': { 表: problems('水务局（盖章）', '2023-03-14') },
        'b.xlsx': {
          汇总: `
            | 单位 | 岗位名称 | 风险点描述 | 防控措施 |
            | 临河县水务局 | 出纳 | 坐支现金 | 盘点 |
            | 县水务局 | 会计 | 虚列支出 | 复核 |
            | 县水务局 | 文秘 | 泄密 | 保密 |`,
        },
      },
      issues: [
        { cell: 'A1', file: 'a.xlsx', messageId: 'head-unit', data: { full: '临河县水务局' } },
        {
          cell: 'A3',
          file: 'b.xlsx',
          messageId: 'unit',
          data: { row: 3, value: '县水务局', full: '临河县水务局' },
          related: ['A4'],
          fix: { A3: '临河县水务局', A4: '临河县水务局' },
        },
      ],
    },
    {
      name: 'identity numbers as people type them',
      files: {
        'a.xlsx': {
          档案: `
            | 姓名 | 身份证号 | 材料目录 |
            | 林启明 | '11010119800101001x' | 述廉报告 |
            | 周若溪 | '110101 19800101 0029' | 述廉报告 |
            | 邵长宁 | '110101198001010037' | 述廉报告 |`,
        },
        'b.xlsx': { 表: problems('甲县档案馆', '2023-05-06') },
      },
      issues: [
        {
          cell: 'B2',
          file: 'a.xlsx',
          messageId: 'id-card',
          data: { count: 2, row: 2 },
          fix: { B2: '11010119800101001X', B3: '110101198001010029' },
        },
      ],
    },
  ],
});
