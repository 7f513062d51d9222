import { riskHasMeasure } from '../../src/rules/risk-has-measure';
import { testRule } from './rule-tester';

testRule(riskHasMeasure, {
  valid: [
    {
      name: 'both filled, both lent by a merge',
      sheets: {
        样例: {
          markdown: `
            | 岗位 | 风险点 | 防控措施 |
            | 会计 | 截留收入 | 每月盘点 |
            | 出纳 | | 轮岗 |
            | 保管 | 账实不符 | |`,
          merges: ['B2:B3', 'C3:C4'],
        },
      },
    },
    {
      name: 'a row that holds nothing but its number, or only what a merge lends it; a post without a risk',
      sheets: {
        样例: {
          markdown: `
            | 序号 | 岗位 | 风险点 | 防控措施 |
            | 1 | 会计 | 截留收入 | 每月盘点 |
            | 2 | | | |
            | 3 | 保管 | 无 | 无 |`,
          merges: ['B2:B3'],
        },
      },
    },
    {
      name: 'one risk of a personal register is enough',
      sheet: `
        | 姓名 | 思想道德风险 | 岗位职责风险 | 个人防控措施 |
        | 林启明 | | 未按程序审批 | 主动接受监督 |`,
    },
  ],
  invalid: [
    {
      name: 'at the empty cell; where both are empty, at the risk',
      sheet: `
        | 岗位 | 风险点 | 防控措施 |
        | 会计 | 截留收入 | |
        | 会计 | / | 每月盘点 |
        | 谈判采购 | | |
        | 会计 | 截留收入 | 待定 |`,
      issues: [
        {
          cell: 'C2',
          messageId: 'no-measure',
          severity: 'error',
          data: { row: 2, risk: '风险点', measures: '防控措施' },
        },
        { cell: 'B3', messageId: 'no-risk' },
        { cell: 'B4', messageId: 'neither' },
        { cell: 'C5', messageId: 'no-measure' },
      ],
    },
    {
      name: 'a merged blank once, and a personal register',
      sheets: {
        科室: {
          markdown: `
            | 岗位 | 风险点 | 防控措施 |
            | 会计 | 截留收入 | |
            | 出纳 | 坐支现金 | |`,
          merges: ['C2:C3'],
        },
        个人: `
          | 姓名 | 思想道德风险 | 岗位职责风险 | 个人防控措施 |
          | 林启明 | 收受礼品 | 未按程序审批 | |
          | 周若溪 | | | 主动接受监督 |`,
      },
      issues: [
        { cell: 'C2', messageId: 'no-measure' },
        { cell: 'D2', messageId: 'no-measure' },
        { cell: 'B3', messageId: 'no-risk' },
      ],
    },
    {
      name: 'suggests measures and risks of the kind of power',
      sheet: `
        | 岗位 | 权力事项 | 风险点 | 防控措施 |
        | 会计 | 费用报销 | 虚列会议费 | |
        | 会计 | 费用报销 | | 每月盘点 |`,
      issues: [
        {
          cell: 'D2',
          suggestions: [
            '财务科每季度公开会议、培训、差旅三类经费明细，公开页面截图按季归档。',
            '会计人员每笔报销查验发票真伪并核对消费明细、审批单，发票查验截图附在凭证后。',
            '财务审批人逐级在限额权限内签批，超出限额的提交集体研究，签批意见和会议纪要附入凭证。',
          ],
        },
        {
          cell: 'C3',
          messageId: 'no-risk',
          suggestions: [
            '审核不严，用虚假发票报销个人费用',
            '开支范围和标准不明确，报销口径因人而异',
            '同一业务拆分报销，规避限额审批',
          ],
        },
      ],
    },
  ],
});
