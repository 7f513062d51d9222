import { totalRows } from '../../src/rules/total-rows';
import { testRule } from './rule-tester';

testRule(totalRows, {
  valid: [
    {
      name: 'a total below the data',
      sheet: `
        | 序号 | 反馈问题 | 整改措施 | 涉及金额 |
        | 1 | 印章使用登记不全 | 设专人登记用印 | 3 |
        | 2 | 公车加油未核对 | 每月核对一次 | 4 |
        | 合计 | | | 7 |`,
    },
    {
      name: 'the word inside a text',
      sheet: `
        | 序号 | 反馈问题 | 整改措施 |
        | 1 | 小计金额与合计不符 | 逐笔核对 |
        | 2 | 公车加油未核对 | 每月核对一次 |`,
    },
  ],
  invalid: [
    {
      name: 'a subtotal between the data',
      sheet: `
        | 序号 | 反馈问题 | 整改措施 | 涉及金额 |
        | 1 | 印章使用登记不全 | 设专人登记用印 | 3 |
        | 小计 | | | 3 |
        | 2 | 公车加油未核对 | 每月核对一次 | 4 |
        | 合计 | | | 7 |`,
      issues: [{ cell: 'A3', messageId: 'between-data', severity: 'info', data: { row: 3, label: '小计' } }],
    },
    {
      name: 'two of them',
      sheet: `
        | 序号 | 反馈问题 | 整改措施 | 涉及金额 |
        | 1 | 印章使用登记不全 | 设专人登记用印 | 3 |
        | 小计 | | | 3 |
        | 2 | 公车加油未核对 | 每月核对一次 | 4 |
        | 小计 | | | 4 |
        | 3 | 合同未归档 | 建立合同档案 | 1 |`,
      issues: [{ cell: 'A3' }, { cell: 'A5' }],
    },
  ],
});
