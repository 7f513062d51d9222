import { firstFormComplete } from '../../src/rules/first-form-complete';
import { testRule } from './rule-tester';

testRule(firstFormComplete, {
  valid: [
    {
      name: 'complete',
      sheet: `
        | 对象姓名 | 类型 | 情形 | 组织措施 | 决定机关 | 谈话时间 |
        | 顾明哲 | 苗头性问题 | 考勤不严 | 谈话提醒 | 局党组 | 2023-03-01 |`,
    },
    {
      name: 'columns that the sheet does not have; a row that is none',
      sheet: `
        | 序号 | 对象姓名 | 主要问题 | 组织措施 | 谈话时间 |
        | 1 | 顾明哲 | 考勤不严 | 谈话提醒 | 2023-03-01 |
        | 2 | | | | |`,
    },
  ],
  invalid: [
    {
      name: 'each element',
      sheet: `
        | 对象姓名 | 类型 | 情形 | 组织措施 | 决定机关 | 谈话时间 |
        | 顾明哲 | | 考勤不严 | 谈话提醒 | / | 2023-03-01 |
        | 欧阳静 | 苗头性问题 | | | 局党组 | |`,
      issues: [
        { cell: 'B2', messageId: 'missing', severity: 'error', data: { row: 2, column: '类型' } },
        { cell: 'E2', data: { column: '决定机关' } },
        { cell: 'C3', data: { column: '情形' } },
        { cell: 'D3', data: { column: '组织措施' } },
        { cell: 'F3', data: { column: '谈话时间' } },
      ],
    },
    {
      name: 'a merged blank is told once',
      sheets: {
        样例: {
          markdown: `
            | 对象姓名 | 类型 | 组织措施 | 决定机关 | 谈话时间 |
            | 顾明哲 | 苗头性问题 | 谈话提醒 | | 2023-03-01 |
            | 欧阳静 | 苗头性问题 | 谈话提醒 | | 2023-03-01 |`,
          merges: ['D2:D3'],
        },
      },
      issues: [{ cell: 'D2', data: { row: 2 } }],
    },
  ],
});
