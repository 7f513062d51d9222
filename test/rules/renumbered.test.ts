import { renumbered } from '../../src/rules/renumbered';
import { testRule } from './rule-tester';

const risks = (...numbers: readonly (string | number)[]) =>
  [
    '| 风险编号 | 岗位名称 | 风险点描述 | 防控措施 |',
    ...numbers.map(
      (number, index) => `| ${number} | 岗位${index} | 第${index}岗未按规定履职 | 措施${index} |`,
    ),
  ].join('\n');

testRule(renumbered, {
  valid: [
    {
      name: 'the same numbers, a new year in them, a blank one',
      previous: { 表: risks('CW-01', '2022-02', 'CW-03') },
      sheet: risks('ＣＷ-01', '2023-02', ''),
    },
    {
      name: 'two rows had one number, and one of them was given its own',
      previous: { 表: risks('CW-01', 'CW-01') },
      sheet: risks('CW-01', 'CW-02'),
    },
    {
      name: 'a problem that was fed back anew',
      previous: {
        表: '| 问题编号 | 反馈日期 | 反馈问题 | 整改措施 |\n| 3 | 2022-03-01 | 账实不符未盘点 | 盘点 |',
      },
      sheet: '| 问题编号 | 反馈日期 | 反馈问题 | 整改措施 |\n| 8 | 2023-03-01 | 账实不符未盘点 | 盘点 |',
    },
  ],
  invalid: [
    {
      name: 'single rows, with the old number where it is free',
      previous: { 表: risks('CW-01', 'CW-02', 'CW-03') },
      sheet: risks('CW-11', 'CW-03', 'CW-03'),
      issues: [
        {
          cell: 'A2',
          file: '样例.xlsx',
          messageId: 'row',
          severity: 'warning',
          data: { row: 2, before: 'CW-01', after: 'CW-11' },
          related: ['A2'],
          suggestions: ['CW-01'],
        },
        { cell: 'A3', data: { before: 'CW-02', after: 'CW-03' }, suggestions: ['CW-02'] },
      ],
    },
    {
      name: 'the whole list, once, at the header',
      previous: { 表: risks(1, 2, 3, 4, 5) },
      sheet: risks(11, 12, 13, 14, 15),
      issues: [
        {
          cell: 'A1',
          messageId: 'rows',
          data: { count: 5, before: '1', after: '11' },
          related: ['A2', 'A3', 'A4', 'A5', 'A6'],
          suggestions: [1],
        },
      ],
    },
  ],
});
