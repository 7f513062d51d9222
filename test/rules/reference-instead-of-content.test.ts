import { referenceInsteadOfContent } from '../../src/rules/reference-instead-of-content';
import { testRule } from './rule-tester';

testRule(referenceInsteadOfContent, {
  valid: [
    {
      name: 'content that only sounds like a reference',
      sheet: `
        | 岗位 | 风险点 | 防控措施 |
        | 会计 | 见利忘义，收受好处 | 参照《采购管理办法》执行 |
        | 会计 | 同类事项处理标准不一致 | 按照规定程序办理，每季度抽查 |
        | 会计 | 与合同约定不一致 | 与财政部门对账核实一致后支付 |
        | 会计 | 同意不符合条件的申请 | 见第三部分所列事项，另由两人复核并签字 |
        | 会计 | 见义不为，推诿扯皮 | 同步公示，接受监督 |`,
    },
    {
      name: 'columns that may point elsewhere',
      sheet: `
        | 反馈问题 | 整改措施 | 佐证材料 | 备注 |
        | 登记不全 | 设专人登记 | 见附件2第一部分 | 参见第三章 |`,
    },
  ],
  invalid: [
    {
      name: 'references; the row above can be expanded',
      sheet: `
        | 岗位 | 风险点 | 防控措施 |
        | 会计 | 截留收入 | 每月盘点一次 |
        | 会计 | 坐支现金 | 同上一条 |
        | 会计 | 见工程招标部分 | 同第一章 |
        | 会计 | 虚报费用 | 其他参照费用报销 |
        | 会计 | 虚报费用 | 详见公务接待环节 |
        | 会计 | 虚报费用 | 与上一行措施相同 |`,
      issues: [
        {
          cell: 'C3',
          messageId: 'reference',
          severity: 'warning',
          data: { row: 3, column: '防控措施', value: '同上一条' },
          suggestions: ['每月盘点一次'],
        },
        { cell: 'B4' },
        { cell: 'C4' },
        { cell: 'C5' },
        { cell: 'C6' },
        { cell: 'C7', suggestions: ['每月盘点一次'] },
      ],
    },
    {
      name: 'a merged cell is reported once',
      sheets: {
        样例: {
          markdown: `
            | 反馈问题 | 整改措施 | 整改进展 |
            | 登记不全 | 参照上述措施办理 | 已设登记簿 |
            | 未核对 | | 已核对 |`,
          merges: ['B2:B3'],
        },
      },
      issues: [{ cell: 'B2' }],
    },
  ],
});
