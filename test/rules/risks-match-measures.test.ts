import { risksMatchMeasures } from '../../src/rules/risks-match-measures';
import { testRule } from './rule-tester';

testRule(risksMatchMeasures, {
  valid: [
    {
      name: 'equal counts, one risk, no numbers',
      sheet: `
        | 岗位 | 风险点 | 防控措施 |
        | 会计 | 1.截留收入；2.坐支现金 | 1.每月盘点；2.轮岗 |
        | 会计 | 截留收入 | 1.每月盘点；2.轮岗；3.公示 |
        | 会计 | 1.截留收入；2.坐支现金 | 每月盘点，两年轮岗 |
        | 会计 | 截留收入；坐支现金 | 1.每月盘点；2.轮岗；3.公示 |`,
    },
    {
      name: 'numbers that correspond',
      sheet: `
        | 岗位 | 风险点 | 防控措施 |
        | 会计 | 1.截留收入；2.坐支现金 | 1.1每月盘点；1.2双人复核；2.1轮岗 |
        | 会计 | 1.截留收入；2.坐支现金 | 1.针对风险1，每月盘点；2.针对风险1，双人复核；3.针对风险2，轮岗 |
        | 会计 | 1.截留收入；2.坐支现金 | 1.每月盘点：（1）月末；（2）签字；2.轮岗 |`,
    },
  ],
  invalid: [
    {
      name: 'counts differ',
      sheet: `
        | 岗位 | 风险点 | 防控措施 |
        | 会计 | 1.截留收入；2.坐支现金；3.白条抵库 | 1.每月盘点；2.轮岗 |
        | 会计 | （1）截留收入（2）坐支现金 | ①每月盘点②轮岗③公示 |`,
      issues: [
        {
          cell: 'C2',
          messageId: 'counts',
          severity: 'warning',
          data: { row: 2, column: '防控措施', other: '风险点', risks: 3, measures: 2 },
          related: ['B2'],
        },
        { cell: 'C3', data: { risks: 2, measures: 3 } },
      ],
    },
    {
      name: 'one measure missing, of a kind of power that the library knows',
      sheet: `
        | 岗位 | 权力事项 | 风险点 | 防控措施 |
        | 会计 | 资金拨付审批 | 1.截留收入；2.坐支现金；3.虚列支出 | 1.每月盘点库存现金；2.每两年轮岗 |`,
      issues: [{ cell: 'D2' }],
      fixed: `
        | 岗位 | 权力事项 | 风险点 | 防控措施 |
        | 会计 | 资金拨付审批 | 1.截留收入；2.坐支现金；3.虚列支出 | 1.每月盘点库存现金；2.每两年轮岗；3.出纳每日登记现金日记账并把库存控制在限额以内，日记账日清签字，超限额存款回单附后。 |`,
    },
    {
      name: 'two measures missing: one more would not do',
      sheet: `
        | 岗位 | 权力事项 | 风险点 | 防控措施 |
        | 会计 | 资金拨付审批 | 1.截留收入；2.坐支现金；3.虚列支出 | 1.每月盘点库存现金 |`,
      issues: [{ cell: 'D2', suggestions: undefined }],
    },
    {
      name: 'merged cells are reported once',
      sheets: {
        样例: {
          markdown: `
            | 岗位 | 风险点 | 防控措施 |
            | 会计 | 1.截留收入；2.坐支现金；3.白条抵库 | 1.每月盘点；2.轮岗 |
            | 出纳 | | |`,
          merges: ['B2:B3', 'C2:C3'],
        },
      },
      issues: [{ cell: 'C2' }],
    },
  ],
});
