import { riskMeasureSwapped } from '../../src/rules/risk-measure-swapped';
import { testRule } from './rule-tester';

testRule(riskMeasureSwapped, {
  valid: [
    {
      name: 'each in its place, with words of the other',
      sheet: `
        | 岗位 | 风险点 | 防控措施 |
        | 会计 | 未严格执行财务制度，虚报费用 | 严格执行报销审批，不得擅自列支 |
        | 会计 | 落实中央八项规定精神不到位 | 未经审批不得用印，每季度抽查 |
        | 会计 | 规范性文件制定不合法 | 违规操作的，严肃问责 |
        | 会计 | 建立“小金库”，账外设账 | 定期盘点、对账 |
        | 会计 | 完善手续不及时，先办后补 | 未按规定公示的，一律退回重办并追究责任 |
        | 会计 | 定期轮岗制度未落实 | 不定期抽查 |`,
    },
    {
      name: 'one of them blank',
      sheet: `
        | 岗位 | 风险点 | 防控措施 |
        | 会计 | 严格执行制度 | |
        | 会计 | | 擅自列支费用 |`,
    },
  ],
  invalid: [
    {
      name: 'both in the wrong place, even where the measure forbids the act',
      sheet: `
        | 岗位 | 风险点 | 防控措施 |
        | 会计 | 严格执行合同审核制度，不得擅自变更结算条款 | 未按合同约定结算，造成资金受损 |
        | 会计 | 1.加强票据管理；2.定期对账。 | 1.擅自开设银行账户；2.挪用资金。 |`,
      issues: [
        {
          cell: 'B2',
          messageId: 'swapped',
          severity: 'error',
          data: { row: 2, column: '风险点', other: '防控措施' },
          related: ['C2'],
          suggestions: ['未按合同约定结算，造成资金受损'],
        },
        { cell: 'B3', messageId: 'swapped' },
      ],
    },
    {
      name: 'one of them alone',
      sheet: `
        | 岗位 | 风险点 | 防控措施 |
        | 会计 | 健全考核制度，严肃问责 | 每季度考核一次 |
        | 会计 | 虚报费用 | 擅自列支费用，套取资金 |`,
      issues: [
        { cell: 'B2', messageId: 'risk-is-measure', severity: 'warning', related: ['C2'] },
        { cell: 'C3', messageId: 'measure-is-risk', severity: 'warning', related: ['B3'] },
      ],
    },
    {
      name: 'a personal register, and a merged risk once',
      sheets: {
        个人: `
          | 姓名 | 思想道德风险 | 岗位职责风险 | 个人防控措施 |
          | 林启明 | 收受服务对象礼品 | 严格履行审批职责 | 不按程序审批，徇私照顾 |`,
        科室: {
          markdown: `
            | 岗位 | 风险点 | 防控措施 |
            | 会计 | 加强票据管理 | 虚开发票套取资金 |
            | 出纳 | | 截留收入 |`,
          merges: ['B2:B3'],
        },
      },
      issues: [
        { cell: 'C2', messageId: 'swapped', data: { column: '岗位职责风险' }, related: ['D2'] },
        { cell: 'B2', messageId: 'swapped', related: ['C2'] },
      ],
    },
  ],
});
