import { riskAsBusinessName } from '../../src/rules/risk-as-business-name';
import { testRule } from './rule-tester';

testRule(riskAsBusinessName, {
  valid: [
    {
      name: 'improper acts, even where the text ends like a business',
      sheet: `
        | 岗位 | 风险点 | 防控措施 |
        | 会计 | 未按程序使用资金 | 双人复核 |
        | 会计 | 泄露考题，干扰招聘 | 双人复核 |
        | 会计 | 优亲厚友 | 双人复核 |
        | 会计 | 向企业打招呼，插手工程招标 | 双人复核 |
        | 会计 | 收受好处后放松验收 | 双人复核 |
        | 会计 | 超标准接待 | 双人复核 |
        | 会计 | 审核把关不严，导致资金流失 | 双人复核 |
        | 会计 | 利用职务便利为他人谋取利益 | 双人复核 |
        | 会计 | 造成他人违规领取补贴 | 双人复核 |
        | 会计 | 资金管理；截留收入 | 双人复核 |
        | 会计 | | 双人复核 |`,
    },
    {
      name: 'a long sentence is no name',
      sheet: `
        | 岗位 | 风险点 | 防控措施 |
        | 会计 | 主要领导在班子会议上首先发言，其他成员附和，形成一人拍板的资金安排 | 末位表态 |`,
    },
  ],
  invalid: [
    {
      name: 'names and consequences',
      sheet: `
        | 岗位 | 风险点 | 防控措施 |
        | 会计 | 公车管理 | 每月核对 |
        | 会计 | 1.干部培养、推荐和任用<br>2.职称评审。 | 集体研究 |
        | 会计 | 造成的不良后果及法律纠纷 | 集体研究 |
        | 会计 | 导致国有资产流失 | 集体研究 |`,
      issues: [
        {
          cell: 'B2',
          messageId: 'business',
          severity: 'warning',
          data: { row: 2, column: '风险点', value: ['公车管理'] },
        },
        { cell: 'B3', messageId: 'business', data: { value: ['干部培养、推荐和任用', '职称评审'] } },
        { cell: 'B4', messageId: 'consequence' },
        { cell: 'B5', messageId: 'consequence' },
      ],
    },
    {
      name: 'each risk column of a personal register; a merged cell is reported once',
      sheets: {
        个人: `
          | 姓名 | 思想道德风险 | 岗位职责风险 | 个人防控措施 |
          | 林启明 | 收受服务对象礼品 | 物资采购 | 谈话提醒 |`,
        科室: {
          markdown: `
            | 岗位 | 风险点 | 防控措施 |
            | 会计 | 资金使用 | 双人复核 |
            | 出纳 | | 每月盘点 |`,
          merges: ['B2:B3'],
        },
      },
      issues: [{ cell: 'C2', data: { value: ['物资采购'] } }, { cell: 'B2' }],
    },
    {
      name: 'suggests risks of the kind of power for a single name',
      sheet: `
        | 岗位 | 权力事项 | 风险点描述 | 防控措施 |
        | 出纳 | 现金收付 | 现金管理 | 每日盘点 |`,
      issues: [
        {
          cell: 'C2',
          suggestions: [
            '坐支现金、白条抵库，挪用库存现金',
            '出纳一人经手银行对账，未达账项长期不清',
            '法纪观念淡薄，利用经手现金之便挪用公款',
          ],
        },
      ],
    },
  ],
});
