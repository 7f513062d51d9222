import { doneLate } from '../../src/rules/done-late';
import { testRule } from './rule-tester';

testRule(doneLate, {
  valid: [
    {
      name: 'in time, on the day, in the month of the deadline, noted as late, without a day',
      sheet: `
        | 反馈问题 | 整改措施 | 完成时限 | 状态 | 完成日期 | 备注 |
        | 印章使用登记不全 | 设专人登记用印 | 2023-06-30 | 已完成 | @2023-06-30 | |
        | 公车加油未核对 | 每月核对一次 | 2023年6月底前 | 已完成 | 2023年6月 | |
        | 合同未归档 | 建立合同档案 | 2023.6.30 | 已完成 | 2023.7.5 | 逾期完成，已说明 |
        | 档案未移交 | 移交档案馆 | 长期坚持 | 已完成 | 2023.7.5 | |
        | 台账未更新 | 每月更新 | 2023.6.30 | 整改中 | | |`,
    },
    {
      name: 'no deadline column',
      sheet: `
        | 反馈问题 | 整改措施 | 状态 | 完成日期 |
        | 印章使用登记不全 | 设专人登记用印 | 已完成 | 2023-06-30 |`,
    },
  ],
  invalid: [
    {
      name: 'late by days, late by month, late against 立行立改',
      sheet: `
        | 反馈问题 | 整改措施 | 反馈日期 | 完成时限 | 状态 | 完成日期 |
        | 印章使用登记不全 | 设专人登记用印 | 2023-03-01 | 2023-06-30 | 已完成 | @2023-07-05 |
        | 公车加油未核对 | 每月核对一次 | 2023-03-01 | 5月底前 | 已完成 | 2023年6月 |
        | 合同未归档 | 建立合同档案 | 2023-03-01 | 立行立改 | 已完成 | 2023-03-20 |`,
      issues: [
        {
          cell: 'F2',
          messageId: 'late',
          severity: 'warning',
          data: { row: 2, completed: '2023-07-05', deadline: '2023-06-30', days: 5 },
          related: ['D2'],
        },
        { cell: 'F3', data: { row: 3, completed: '2023年6月', deadline: '2023-05-31', days: 1 } },
        { cell: 'F4', data: { row: 4, completed: '2023-03-20', deadline: '2023-03-16', days: 4 } },
      ],
    },
    {
      name: 'in a task breakdown',
      sheet: `
        | 任务内容 | 牵头科室 | 完成时限 | 状态 | 完成日期 |
        | 修订采购办法 | 财务科 | 2023年第二季度末 | 已完成 | 2023年7月3日 |`,
      issues: [{ cell: 'E2', data: { row: 2, completed: '2023年7月3日', deadline: '2023-06-30', days: 3 } }],
    },
  ],
});
