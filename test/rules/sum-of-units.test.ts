import { sumOfUnits } from '../../src/rules/sum-of-units';
import { testRule } from './rule-tester';

const own = (unit: string, ...counts: readonly (number | string)[]) =>
  [
    `填报单位：${unit}`,
    '| 报送类别 | 标题 | 篇数 | 报送日期 |',
    ...counts.map((count, index) => `| 信息 | 信息之${index}的标题 | ${count} | 2023-0${index + 1}-20 |`),
  ].join('\n');
const joined = (...rows: readonly string[]) =>
  ['| 单位 | 报送类别 | 标题 | 篇数 | 报送日期 |', ...rows].join('\n');
const tally = (...rows: readonly string[]) => ['| 单位 | 报送条数 | 采用条数 |', ...rows].join('\n');

testRule(sumOfUnits, {
  valid: [
    {
      name: 'the consolidated table agrees with the units; a unit without a ledger of its own',
      files: {
        '汇总.xlsx': {
          表: joined(
            '| 甲县水务局 | 信息 | 全年信息 | 5 | 2023-12-01 |',
            '| 甲县林业局 | 信息 | 全年信息 | 2 | 2023-12-01 |',
            '| 甲县档案馆 | 信息 | 全年信息 | 9 | 2023-12-01 |',
          ),
        },
        'a.xlsx': { 表: own('甲县水务局', 2, 3) },
        'b.xlsx': { 表: own('甲县林业局', 1, 1) },
      },
    },
    {
      name: 'words in a column that nobody adds up; blanks',
      files: { 'a.xlsx': { 表: own('甲县水务局', '若干', '') }, 'b.xlsx': { 表: own('甲县林业局', 1) } },
    },
  ],
  invalid: [
    {
      name: 'another number than the unit has itself',
      files: {
        '汇总.xlsx': {
          表: joined(
            '| 甲县水务局 | 信息 | 全年信息 | 6 | 2023-12-01 |',
            '| 甲县林业局 | 信息 | 上半年信息 | 1 | 2023-12-01 |',
            '| 甲县林业局 | 信息 | 下半年信息 | 4 | 2023-12-01 |',
          ),
        },
        'a.xlsx': { 表: own('甲县水务局', 2, 3) },
        'b.xlsx': { 表: own('甲县林业局', 1, 1) },
      },
      issues: [
        {
          cell: 'D2',
          file: '汇总.xlsx',
          messageId: 'differs',
          severity: 'error',
          data: { unit: '甲县水务局', column: '篇数', declared: 6, sum: 5 },
          related: ['C2'],
          fix: { D2: 5 },
        },
        { cell: 'D3', data: { unit: '甲县林业局', declared: 5, sum: 2 } },
      ],
    },
    {
      name: 'what is no number in a column that is added up',
      files: {
        '统计.xlsx': {
          表: tally('| 甲县水务局 | 12 | 若干 |', '| 甲县林业局 | 8 | 3 |', '| 合计 | 20 | 3 |'),
        },
      },
      issues: [
        { cell: 'C2', messageId: 'not-a-number', data: { row: 2, column: '采用条数', value: '若干' } },
      ],
    },
  ],
});
