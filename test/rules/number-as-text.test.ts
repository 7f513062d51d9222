import { numberAsText } from '../../src/rules/number-as-text';
import { testRule } from './rule-tester';

testRule(numberAsText, {
  valid: [
    {
      name: 'numbers, blanks, words and codes',
      sheet: `
        | 序号 | 风险点描述 | 防控措施 | 可能性 | 后果 |
        | 1 | 未按规定登记用印 | 用印须经审批并登记 | 3 | 较大 |
        | 一 | 公车私用 | 一车一卡，每月核对 | | 极大 |
        | 007 | 虚列支出 | 报销须附明细清单 | 2 | 4 |`,
    },
    {
      name: 'amounts with words are C-26, vague counts no numbers',
      sheet: `
        | 反馈问题 | 整改措施 | 涉及金额 |
        | 虚列支出 | 追回资金 | 2000万 |
        | 坐支现金 | 每月盘点 | 约三千元 |`,
    },
    {
      name: 'digits in a column of text',
      sheet: `
        | 签订人 | 签订日期 | 文书名称 | 份数 |
        | 周若溪 | 2023-03-14 | '12' | 多份 |`,
    },
  ],
  invalid: [
    {
      name: 'text, full-width digits, grouped digits',
      sheet: `
        | 序号 | 反馈问题 | 整改措施 | 涉及金额（元） |
        | '1' | 虚列支出 | 追回资金 | '12,300.50' |
        | ２ | 坐支现金 | 每月盘点 | ３００ |`,
      issues: [
        {
          cell: 'A2',
          messageId: 'text',
          severity: 'warning',
          data: { row: 2, column: '序号', value: '1', number: 1 },
          fix: { A2: 1 },
        },
        { cell: 'D2', fix: { D2: 12300.5 } },
        { cell: 'A3', fix: { A3: 2 } },
        { cell: 'D3', fix: { D3: 300 } },
      ],
    },
    {
      name: 'measure words, and a merged cell once',
      sheets: {
        样例: {
          markdown: `
            | 签订人 | 签订日期 | 文书名称 | 份数 |
            | 周若溪 | 2023-03-14 | 廉政承诺书 | 13份 |
            | 林启明 | 2023-03-14 | 廉政承诺书 | 十三份 |
            | 邵长宁 | 2023-03-14 | 廉政承诺书 | 2份 |
            | 欧阳静 | 2023-03-14 | 廉政承诺书 | |`,
          merges: ['D4:D5'],
        },
      },
      issues: [
        { cell: 'D2', fix: { D2: 13 } },
        { cell: 'D3', fix: { D3: 13 } },
        { cell: 'D4', fix: { D4: 2 } },
      ],
    },
  ],
});
