import { amountsAddUp } from '../../src/rules/amounts-add-up';
import { testRule } from './rule-tester';

testRule(amountsAddUp, {
  valid: [
    {
      name: 'columns that add up, to the cent; one of them blank',
      sheet: `
        | 反馈问题 | 整改措施 | 涉及金额（元） | 已整改金额（元） | 未整改金额（元） |
        | 违规发放补贴 | 全额清退 | 251023.54 | 215587.84 | 35435.70 |
        | 超标准接待 | 追回超支款 | 3000 | 2000 | |`,
    },
    {
      name: 'text that adds up; text with two of the three; approximate; columns in other units',
      sheet: `
        | 反馈问题 | 整改措施 | 整改进展 |
        | 违规发放补贴 | 全额清退 | 涉及金额30万元，已清退20万元，尚未清退10万元 |
        | 超标准接待 | 追回超支款 | 涉及金额3000元，已追回2000元 |
        | 坐收坐支 | 上缴财政 | 涉及金额约5万元，已上缴1万元，未上缴2万元 |`,
    },
    {
      name: 'columns in different units are not compared',
      sheet: `
        | 反馈问题 | 整改措施 | 涉及金额（万元） | 已整改金额（元） | 未整改金额（元） |
        | 违规发放补贴 | 全额清退 | 30 | 200000 | 100000 |`,
    },
  ],
  invalid: [
    {
      name: 'five fen short',
      sheet: `
        | 反馈问题 | 整改措施 | 涉及金额（元） | 已清退金额（元） | 未清退金额（元） |
        | 违规发放补贴 | 全额清退 | 30000 | 20000 | 9999.95 |`,
      issues: [{ cell: 'C2', data: { sum: 29999.95 } }],
    },
    {
      name: 'columns',
      sheet: `
        | 反馈问题 | 整改措施 | 涉及金额（元） | 已清退金额（元） | 未清退金额（元） |
        | 违规发放补贴 | 全额清退 | 30000 | 20000 | 8000 |`,
      issues: [
        {
          cell: 'C2',
          messageId: 'sum',
          severity: 'error',
          data: { row: 2, total: 30000, settled: 20000, open: 8000, sum: 28000 },
        },
      ],
    },
    {
      name: 'text, the whole in the problem; a merged progress once',
      sheets: {
        样例: {
          markdown: `
            | 反馈问题 | 整改措施 | 整改进展 |
            | 违规发放补贴，涉及金额30万元 | 全额清退 | 已清退20万元，剩余12万元尚未清退 |
            | 违规发放补贴，涉及金额30万元 | 追究责任 | |`,
          merges: ['C2:C3'],
        },
      },
      issues: [{ cell: 'C2', data: { total: 300000, settled: 200000, open: 120000, sum: 320000 } }],
    },
  ],
});
