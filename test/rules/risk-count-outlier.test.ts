import { riskCountOutlier } from '../../src/rules/risk-count-outlier';
import { testRule } from './rule-tester';

/** A unit with so many risks, the first of them of level 1. */
const sheet = (unit: string, count: number, ones: number) =>
  [
    `填报单位：${unit}`,
    '| 岗位名称 | 风险点描述 | 风险等级 | 防控措施 |',
    ...Array.from(
      { length: count },
      (_, index) => `| 岗位${index} | 风险点之${index} | ${index < ones ? '一级' : '二级'} | 措施${index} |`,
    ),
  ].join('\n');
const files = (...units: readonly (readonly [number, number])[]) =>
  Object.fromEntries(
    units.map(([count, ones], index) => [`${index}.xlsx`, { 表: sheet(`甲县第${index}局`, count, ones) }]),
  );

testRule(riskCountOutlier, {
  valid: [
    { name: 'units of like size', files: files([10, 2], [12, 3], [9, 2], [15, 3], [20, 4], [8, 2]) },
    { name: 'too few units to compare', files: files([10, 2], [10, 2], [10, 2], [200, 190]) },
  ],
  invalid: [
    {
      name: 'far too many, far too few, and nearly all of level 1',
      files: files([10, 2], [12, 2], [9, 2], [11, 2], [10, 9], [90, 18], [1, 0]),
      issues: [
        { cell: 'B2', file: '5.xlsx', messageId: 'count', data: { count: 90, median: 10 } },
        { cell: 'B2', file: '6.xlsx', messageId: 'count', data: { count: 1 } },
        { cell: 'C2', file: '4.xlsx', messageId: 'share', data: { share: 90, median: 20 } },
      ],
    },
    {
      name: 'fewer units are enough where the config says so',
      options: { units: 3 },
      files: files([10, 2], [10, 2], [100, 20]),
      issues: [{ cell: 'B2', file: '2.xlsx', severity: 'info', data: { units: 3, count: 100 } }],
    },
  ],
});
