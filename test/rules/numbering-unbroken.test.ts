import { numberingUnbroken } from '../../src/rules/numbering-unbroken';
import { testRule } from './rule-tester';

testRule(numberingUnbroken, {
  valid: [
    {
      name: 'unbroken, continued from above, begun anew, nested',
      sheet: `
        | 风险点描述 | 防控措施 |
        | 1.擅自用印<br>2.不登记用印 | 1.用印审批；2.登记备查；3.专人保管 |
        | 3.外带印章 | 一、审批环节：1.填写审批单；2.逐级签字。二、保管环节：1.专柜存放；2.双人外带 |
        | 1.1 坐支现金 1.2 白条抵库 2.1 虚列支出 | 1.1 每日对账 1.2 每月盘点 2.1 双人复核 |`,
    },
    {
      name: 'numbers in prose, one mark only, measures not numbered so',
      sheet: `
        | 风险点描述 | 防控措施 |
        | 1.1 超标准接待 1.2 虚报餐费 | 请示提前20日，报告事后10日内；每年3、6、9月抽查2次，金额1.5万元以上集体研究 |
        | 3.私自留存公款 | 2.每月盘点 |`,
    },
  ],
  invalid: [
    {
      name: 'a number skipped, one given twice',
      sheet: `
        | 风险点描述 | 防控措施 |
        | （1）擅自用印<br>（3）外带印章 | 1.用印审批；2.登记备查；2.专人保管 |`,
      issues: [
        {
          cell: 'A2',
          messageId: 'broken',
          severity: 'warning',
          data: { row: 2, column: '风险点描述', before: '（1）', mark: '（3）' },
          suggestions: ['（1）擅自用印\n（2）外带印章'],
        },
        {
          cell: 'B2',
          messageId: 'broken',
          data: { before: '2.', mark: '2.' },
          suggestions: ['1.用印审批；2.登记备查；3.专人保管'],
        },
      ],
    },
    {
      name: 'a risk without the measure of its number; a nested numbering broken',
      sheet: `
        | 风险点描述 | 防控措施 |
        | 1.1 坐支现金<br>1.2 白条抵库 | 1.1 每日对账 |
        | 2.1 虚列支出<br>2.3 虚开发票 | 2.1 双人复核<br>2.3 查验发票 |`,
      issues: [
        {
          cell: 'B2',
          messageId: 'unanswered',
          data: { row: 2, marks: ['1.2'], column: '防控措施', other: '风险点描述' },
          related: ['A2'],
        },
        { cell: 'A3', messageId: 'broken', data: { before: '2.1', mark: '2.3' } },
        { cell: 'B3', messageId: 'broken' },
      ],
    },
  ],
});
