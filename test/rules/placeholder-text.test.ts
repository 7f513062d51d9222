import { placeholderText } from '../../src/rules/placeholder-text';
import { testRule } from './rule-tester';

testRule(placeholderText, {
  valid: [
    {
      name: 'nothing said in optional columns and remarks',
      sheet: `
        | 任务内容 | 牵头科室 | 配合科室 | 成果形式 | 佐证材料 | 备注 |
        | 修订采购办法 | 财务科 | 无 | / | 见附件3 | 同上 |`,
    },
    {
      name: 'the words inside a text, and an answer of a closed vocabulary',
      sheet: `
        | 签订人 | 签订日期 | 文书名称 | 本人签名 |
        | 周若溪 | 2023-03-14 | 待定岗位人员廉政承诺书 | 无 |
        | 林启明 | 2023-03-14 | 略阳镇党风廉政责任书 | × |`,
    },
    {
      name: 'blanks are C-01',
      sheet: `
        | 反馈问题 | 整改措施 | 责任人 |
        | 印章使用登记不全 | 设专人登记用印 | — |`,
    },
  ],
  invalid: [
    {
      name: 'placeholders in required columns, and promises anywhere',
      sheet: `
        | 反馈问题 | 整改措施 | 责任人 | 完成时限 | 处理人数 |
        | 印章使用登记不全 | 见附件 | / | 待定 | 待核实 |
        | 公车加油未核对 | （略） | ××× | 无 | 无 |`,
      issues: [
        {
          cell: 'B2',
          messageId: 'placeholder',
          severity: 'error',
          data: { row: 2, column: '整改措施', value: '见附件' },
        },
        { cell: 'C2' },
        { cell: 'D2' },
        { cell: 'E2' },
        { cell: 'B3' },
        { cell: 'C3' },
        { cell: 'D3' },
      ],
    },
    {
      name: '同上 is spelled out from above, over several rows',
      sheet: `
        | 反馈问题 | 整改措施 | 责任人 |
        | 印章使用登记不全 | 设专人登记用印 | 周若溪 |
        | 公车加油未核对 | 同上 | 同上 |
        | 合同未归档 | 建立合同档案 | 同 上 |`,
      issues: [
        { cell: 'B3', messageId: 'ditto', suggestions: ['设专人登记用印'] },
        { cell: 'C3', suggestions: ['周若溪'] },
        { cell: 'C4', suggestions: ['周若溪'] },
      ],
    },
    {
      name: 'a merged cell once',
      sheets: {
        样例: {
          markdown: `
            | 反馈问题 | 整改措施 | 责任人 |
            | 印章使用登记不全 | 设专人登记用印 | 待定 |
            | 公车加油未核对 | 每月核对一次 | |`,
          merges: ['C2:C3'],
        },
      },
      issues: [{ cell: 'C2' }],
    },
  ],
});
