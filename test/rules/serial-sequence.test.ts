import { serialSequence } from '../../src/rules/serial-sequence';
import { testRule } from './rule-tester';

const risks = (...serials: readonly string[]): string =>
  [
    '| 序号 | 风险点描述 | 防控措施 |',
    ...serials.map((serial, i) => `| ${serial} | 未按规定登记用印${i} | 用印须经审批 |`),
  ].join('\n');

testRule(serialSequence, {
  valid: [
    { name: 'in order, full-width and text digits too', sheet: risks('1', '２', "'3'", '4') },
    { name: 'a blank, counted or not', sheet: risks('1', '', '3', '', '4') },
    { name: 'continued from another sheet', sheet: risks('31', '32', '33') },
    { name: 'codes are no numbering', sheet: risks('FX-01', 'FX-02', 'FX-05') },
    {
      name: 'anew in each section and for each subject',
      sheet: `
        | 序号 | 责任主体 | 责任内容 |
        | 一、党组 |
        | 1 | 党组 | 每半年专题研究一次 |
        | 2 | 党组 | 每年听取一次汇报 |
        | 二、书记和成员 |
        | 1 | 党组书记 | 讲一次廉政党课 |
        | 2 | 党组书记 | 约谈分管领导 |
        | 1 | 党组成员 | 检查分管科室 |`,
    },
    {
      name: 'merged serial numbers',
      sheets: {
        样例: { markdown: risks('1', '', '2', ''), merges: ['A2:A3', 'A4:A5'] },
      },
    },
  ],
  invalid: [
    {
      name: 'a gap: one issue, renumbering all that follows',
      sheet: risks('1', '2', '4', '5'),
      issues: [
        {
          cell: 'A4',
          messageId: 'gap',
          severity: 'warning',
          data: { row: 4, value: '4', expected: 3 },
          fix: { A4: 3, A5: 4 },
        },
      ],
    },
    {
      name: 'a repeated number that stands for the next one',
      sheet: risks('1', '2', '2', '4'),
      issues: [
        {
          cell: 'A4',
          messageId: 'duplicate',
          data: { expected: 3, other: 3 },
          related: ['A3'],
          fix: { A4: 3 },
        },
      ],
    },
    {
      name: 'no integers, and a slip of the finger',
      sheet: risks('1', '1.5', '3', '、4', '11', '6'),
      issues: [
        { cell: 'A3', messageId: 'not-integer', data: { expected: 2 } },
        { cell: 'A5', messageId: 'not-integer' },
        { cell: 'A6', messageId: 'gap', data: { expected: 5 }, fix: { A3: 2, A5: 4, A6: 5 } },
      ],
    },
    {
      name: 'out of order',
      sheet: risks('1', '3', '2', '4'),
      issues: [
        { cell: 'A3', messageId: 'gap' },
        { cell: 'A4', messageId: 'out-of-order' },
      ],
    },
  ],
});
