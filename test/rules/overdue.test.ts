import { DEFAULT_SETTINGS } from '../../src/ledger/settings';
import { overdue } from '../../src/rules/overdue';
import { testRule } from './rule-tester';

testRule(overdue, {
  valid: [
    {
      name: 'done, far off, long-running, without a status, without a day',
      asOf: '2023-06-20',
      sheet: `
        | 反馈问题 | 整改措施 | 完成时限 | 状态 |
        | 印章使用登记不全 | 设专人登记用印 | 2023-05-30 | 已完成 |
        | 公车加油未核对 | 每月核对一次 | 2023-06-28 | 整改中 |
        | 合同未归档 | 建立合同档案 | 2023-05-30 | 基本完成、长期推进 |
        | 档案未移交 | 移交档案馆 | 2023-05-30 | |
        | 台账未更新 | 每月更新 | 长期坚持 | 整改中 |`,
    },
    {
      name: 'no status column',
      asOf: '2023-06-20',
      sheet: `
        | 任务内容 | 牵头科室 | 完成时限 |
        | 修订采购办法 | 财务科 | 2023-05-30 |`,
    },
  ],
  invalid: [
    {
      name: 'overdue and near',
      asOf: '2023-06-20',
      sheet: `
        | 反馈问题 | 整改措施 | 完成时限 | 状态 |
        | 印章使用登记不全 | 设专人登记用印 | 2023-06-19 | 整改中 |
        | 公车加油未核对 | 每月核对一次 | 5月底前 | 基本完成 |
        | 合同未归档 | 建立合同档案 | 2023-06-27 | 未启动 |
        | 档案未移交 | 移交档案馆 | 2023-06-20 | 正在整改 |`,
      issues: [
        {
          cell: 'C2',
          messageId: 'overdue',
          severity: 'error',
          data: { row: 2, deadline: '2023-06-19', asOf: '2023-06-20', days: 1, status: '整改中' },
          related: ['D2'],
        },
        { cell: 'C3', messageId: 'overdue', data: { days: 20 } },
        { cell: 'C4', messageId: 'near', severity: 'warning', data: { days: 7 } },
        { cell: 'C5', messageId: 'near', data: { days: 0 } },
      ],
    },
    {
      name: 'the unit warns earlier; a merged deadline is reported once, for the first row that is not done',
      asOf: '2023-06-01',
      settings: { ...DEFAULT_SETTINGS, warnDays: 30 },
      sheets: {
        样例: {
          markdown: `
            | 任务内容 | 牵头科室 | 完成时限 | 状态 |
            | 修订采购办法 | 财务科 | 2023-06-30 | 已完成 |
            | 组织采购培训 | 财务科 | | 推进中 |
            | 公开采购结果 | 财务科 | | 推进中 |`,
          merges: ['C2:C4'],
        },
      },
      issues: [{ cell: 'C2', messageId: 'near', data: { row: 3, days: 29 } }],
    },
  ],
});
