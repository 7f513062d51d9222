import { statusSum } from '../../src/rules/status-sum';
import { testRule } from './rule-tester';

const ROWS = `
  | 反馈问题 | 整改措施 | 状态 |
  | 印章使用登记不全 | 设专人登记用印 | 已完成 |
  | 公车加油未核对 | 每月核对一次 | 已销号 |
  | 合同未归档 | 建立合同档案 | 整改中 |`;

testRule(statusSum, {
  valid: [
    {
      name: 'numbers that agree, with a rate to two decimals and parts of a state',
      sheet: `
        | 问题整改台账 |
        | 问题总数3个，已完成2个，未完成1个（其中整改中1个），完成率66.67% |
        ${ROWS}`,
    },
    {
      name: 'one state only; a state under another name',
      sheet: `
        | 问题整改台账 |
        | 共3个问题，已完成2个，长期坚持1个 |
        ${ROWS}
        | 合计 | 3个 | 已完成2个 |`,
    },
  ],
  invalid: [
    {
      name: 'states that do not add up',
      sheet: `
        | 问题整改台账 |
        | 问题总数3个，已完成2个，进行中2个 |
        ${ROWS}`,
      issues: [{ cell: 'A2', messageId: 'sum', severity: 'error', data: { row: 2, total: 3, sum: 4 } }],
    },
    {
      name: 'not the number of the rows, and a wrong rate',
      sheet: `
        | 问题整改台账 |
        | 问题总数50个，已完成40个，进行中10个，完成率90% |
        ${ROWS}`,
      issues: [
        { cell: 'A2', messageId: 'rate', data: { rate: 90, right: 80, done: 40, total: 50 } },
        {
          cell: 'A2',
          messageId: 'rows',
          data: { total: 50, counted: 3 },
          fix: { A2: '问题总数3个，已完成40个，进行中10个，完成率90%' },
        },
      ],
    },
    {
      name: 'the rate alone, from the rows, in a total row',
      sheet: `${ROWS}
        | 合计 | 完成率66.6% | |`,
      issues: [
        {
          cell: 'B5',
          messageId: 'rate',
          data: { rate: 66.6, right: 66.67, done: 2, total: 3 },
          fix: { B5: '完成率66.67%' },
        },
      ],
    },
    {
      name: 'finished problems against the rows',
      sheet: `
        | 问题整改台账 |
        | 问题3个：已整改3个 |
        ${ROWS}`,
      issues: [
        {
          cell: 'A2',
          messageId: 'done',
          data: { declared: 3, counted: 2 },
          fix: { A2: '问题3个：已整改2个' },
        },
      ],
    },
  ],
});
