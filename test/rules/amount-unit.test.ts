import { amountUnit } from '../../src/rules/amount-unit';
import { testRule } from './rule-tester';

testRule(amountUnit, {
  valid: [
    {
      name: 'numbers, blanks, words without a number; text digits are S-13',
      sheet: `
        | 反馈问题 | 整改措施 | 涉及金额（万元） |
        | 虚列支出 | 追回资金 | 12.5 |
        | 坐支现金 | 每月盘点 | '3' |
        | 擅自开户 | 撤销账户 | 无 |
        | 公车私用 | 通报批评 | |`,
    },
    {
      name: 'amounts in prose',
      sheet: `
        | 反馈问题 | 整改措施 | 整改进展 |
        | 虚列支出2000万元 | 追回资金 | 已追回1.2亿元 |`,
    },
  ],
  invalid: [
    {
      name: 'converted into the unit of the header',
      sheet: `
        | 反馈问题 | 整改措施 | 涉及金额（万元） |
        | 虚列支出 | 追回资金 | 2000万 |
        | 坐支现金 | 每月盘点 | 35000元 |
        | 擅自开户 | 撤销账户 | 500余万元 |`,
      issues: [
        {
          cell: 'C2',
          messageId: 'with-unit',
          severity: 'error',
          data: { row: 2, value: '2000万' },
          fix: { C2: 2000 },
        },
        { cell: 'C3', fix: { C3: 3.5 } },
        { cell: 'C4', messageId: 'inexact' },
      ],
    },
    {
      name: 'without a unit in the header the sum in yuan is only suggested; a merged cell once',
      sheets: {
        样例: {
          markdown: `
            | 反馈问题 | 整改措施 | 涉及金额 |
            | 虚列支出 | 追回资金 | 2万元 |
            | 坐支现金 | 每月盘点 | |`,
          merges: ['C2:C3'],
        },
      },
      issues: [{ cell: 'C2', suggestions: [20000] }],
    },
  ],
});
