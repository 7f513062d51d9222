import { percentagesUniform } from '../../src/rules/percentages-uniform';
import { testRule } from './rule-tester';

const summary = (...rates: readonly string[]) =>
  ['| 单位 | 问题数 | 完成率 |', ...rates.map((rate) => `| 水务局 | 10 | ${rate} |`)].join('\n');

testRule(percentagesUniform, {
  valid: [
    {
      name: 'one notation; whole hundreds need no digits',
      sheet: summary('98.71%', '97.50%', '100%', '0%', '0'),
    },
    { name: 'fractions throughout', sheet: summary('0.98', '0.9751', '1') },
    {
      name: 'columns that are no rates',
      sheet: '| 单位 | 检查频率 | 金额 |\n| 甲 | 50% | 1.5 |\n| 乙 | 0.5 | 1.25 |',
    },
  ],
  invalid: [
    {
      name: 'percentages and fractions',
      sheet: summary('98.71%', '0.9', '100%'),
      issues: [
        {
          cell: 'C1',
          messageId: 'mixed',
          severity: 'warning',
          related: ['C2', 'C3', 'C4'],
          fix: { C3: '90.00%', C4: '100.00%' },
        },
      ],
    },
    {
      name: 'different numbers of digits',
      sheet: summary('98.7%', '97.51%'),
      issues: [{ cell: 'C1', messageId: 'digits', fix: { C2: '98.70%' } }],
    },
    {
      name: 'a number of which nobody knows what it means is not rewritten',
      sheet: summary('98.71%', '97.5'),
      issues: [{ cell: 'C1', messageId: 'mixed', data: { column: '完成率' } }],
    },
  ],
});
