import { holidaysCovered } from '../../src/rules/holidays-covered';
import { testRule } from './rule-tester';

const HEAD = '| 年度 | 节点 | 节日首日 | 提醒日期 | 方式 | 覆盖人数 |';
const sheet = (...rows: readonly (readonly [year: string, node: string, date: string])[]) =>
  [HEAD, ...rows.map(([year, node, date]) => `| ${year} | ${node} | | ${date} | 短信 | 20 |`)].join('\n');

const UP_TO_MAY = [
  ['2025', '元旦', '2024-12-30'],
  ['2025', '春节', '2025-01-24'],
  ['2025', '清明', '2025-04-02'],
  ['2025', '“五一”', '2025-04-28'],
  ['2025', '端午', '2025-05-29'],
] as const;

testRule(holidaysCovered, {
  valid: [
    {
      name: 'all of 2023, two of them in one reminder',
      asOf: '2024-03-01',
      sheet: sheet(
        ['2023', '元旦春节', '2022-12-30'],
        ['2023', '清明节', '2023-04-03'],
        ['2023', '五一', '2023-04-27'],
        ['2023', '端午节', '2023-06-20'],
        ['2023', '中秋、国庆', '2023-09-27'],
      ),
    },
    { name: 'what has not come is not missing', asOf: '2025-09-30', sheet: sheet(...UP_TO_MAY) },
    {
      name: '中秋 2025 in the days off of 国庆',
      asOf: '2025-12-31',
      sheet: sheet(...UP_TO_MAY, ['2025', '国庆', '2025-09-29']),
    },
    {
      name: 'and 国庆 by the reminder of 中秋, when it was sent before',
      asOf: '2025-12-31',
      sheet: sheet(...UP_TO_MAY, ['2025', '中秋', '2025-09-29']),
    },
    {
      name: 'the period only',
      asOf: '2023-12-31',
      period: '2023Q2',
      sheet: sheet(
        ['2023', '清明', '2023-04-03'],
        ['2023', '五一', '2023-04-27'],
        ['2023', '端午', '2023-06-20'],
      ),
    },
    {
      name: 'over two files of the unit',
      asOf: '2025-12-31',
      files: {
        '上.xlsx': { 表: `填报单位：临河县水务局\n${sheet(...UP_TO_MAY)}` },
        '下.xlsx': { 表: `填报单位：临河县水务局\n${sheet(['2025', '国庆', '2025-09-29'])}` },
      },
    },
  ],
  invalid: [
    {
      name: 'four of seven, with rows offered below',
      asOf: '2023-12-31',
      sheet: sheet(
        ['2023年', '春节', '2023-01-18'],
        ['2023年', '清明', '2023-04-03'],
        ['2023年', '五一', '2023-04-27'],
        ['2023年', '国庆', '2023-09-27'],
      ),
      issues: [
        {
          cell: 'B1',
          messageId: 'missing',
          severity: 'warning',
          data: { year: 2023, count: 3, nodes: ['元旦', '端午', '中秋'] },
          suggestions: ['2023年'],
        },
      ],
    },
    {
      name: 'a reminder of 中秋 that came after 国庆; no rows over the foot',
      asOf: '2025-12-31',
      sheet: `${sheet(...UP_TO_MAY, ['2025', '中秋', '2025-10-04'])}\n审核人：温雅琴`,
      issues: [{ cell: 'B1', data: { nodes: ['国庆'] } }],
    },
    {
      name: 'nodes by option; told in the first of two files',
      asOf: '2023-12-31',
      options: { nodes: ['春节', '国庆'] },
      files: {
        '上.xlsx': { 表: `填报单位：临河县水务局\n${sheet(['2023', '清明', '2023-04-03'])}` },
        '下.xlsx': { 表: `填报单位：临河县水务局\n${sheet(['2023', '国庆', '2023-09-27'])}` },
      },
      issues: [{ cell: 'B2', data: { nodes: ['春节'] } }],
    },
  ],
});
