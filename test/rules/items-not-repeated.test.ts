import { itemsNotRepeated } from '../../src/rules/items-not-repeated';
import { testRule } from './rule-tester';

testRule(itemsNotRepeated, {
  valid: [
    {
      name: 'items that differ, short ones, one item in two columns',
      sheet: `
        | 风险点描述 | 防控措施 |
        | 1.未按规定盘点库存现金<br>2.未按规定核对银行账户 | 1.每月盘点；2.每月对账 |
        | 专人登记 | 专人登记；签字；签字 |`,
    },
    {
      name: 'a merged cell whose rows share one text',
      sheets: {
        样例: {
          markdown: `
            | 风险点描述 | 防控措施 |
            | 擅自用印 | 用印须填审批单并登记 |
            | 外带印章 | |`,
          merges: ['B2:B3'],
        },
      },
    },
  ],
  invalid: [
    {
      name: 'numbered: taken out and numbered anew, the end kept',
      sheet: `
        | 风险点描述 | 防控措施 |
        | 1.虚列支出套取资金；2、白条抵库；3.虚列支出、套取资金；4.坐支现金收入。 | ①每月盘点库存现金 ②岗位轮换③每月 盘点库存现金 |`,
      issues: [
        {
          cell: 'A2',
          messageId: 'repeated',
          severity: 'warning',
          data: { row: 2, column: '风险点描述', count: 1, item: '虚列支出套取资金' },
          fix: { A2: '1.虚列支出套取资金；2、白条抵库；3.坐支现金收入。' },
        },
        { cell: 'B2', data: { count: 1 }, fix: { B2: '①每月盘点库存现金 ②岗位轮换' } },
      ],
    },
    {
      name: 'without numbers: line by line; a formula is left alone; 一是 cannot be rewritten',
      sheet: `
        | 风险点描述 | 防控措施 |
        | 擅自用印不登记 | 用印须填审批单<br>用印登记备查<br>用印须填审批单。 |
        | 泄露标底信息 | =B9→专人保管标书；专人保管标书 |
        | 坐支现金收入 | 一是每月盘点现金；二是每月盘点现金；三是岗位定期轮换 |`,
      issues: [
        { cell: 'B2', fix: { B2: '用印须填审批单\n用印登记备查。' } },
        { cell: 'B3', data: { row: 3, item: '专人保管标书' } },
        { cell: 'B4', data: { row: 4 } },
      ],
    },
  ],
});
