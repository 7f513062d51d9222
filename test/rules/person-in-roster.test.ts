import { personInRoster } from '../../src/rules/person-in-roster';
import { BUREAU_ROSTER } from '../support/bureau-roster';
import { testRule } from './rule-tester';

testRule(personInRoster, {
  valid: [
    {
      name: 'without a roster nothing is known',
      sheet: `
        | 反馈问题 | 整改措施 | 责任人 |
        | 登记不全 | 设专人登记 | 何远山 |`,
    },
    {
      name: 'known persons in every spelling, departments, posts, opinions',
      sheet: `
        | 反馈问题 | 整改措施 | 责任人 | 牵头领导 | 牵头科室 | 复核人 |
        | 登记不全 | 设专人登记 | 温 雅 琴、顾明哲 | 局长林启明 | 办公室 | 同意销号 |
        | 登记不全 | 设专人登记 | 部长江（工程科） | 分管领导 | 工程科 | 纪检组 |
        | 登记不全 | 设专人登记 | 财务科 | 班子集体 | 财务科 | 欧阳静 |`,
      roster: BUREAU_ROSTER,
    },
    {
      name: 'two of one name, told apart by the department of the row or of the cell',
      sheet: `
        | 反馈问题 | 整改措施 | 责任人 | 牵头科室 |
        | 登记不全 | 设专人登记 | 陈嘉禾 | 工程科 |
        | 登记不全 | 设专人登记 | 陈嘉禾（办公室） | 财务科 |`,
      roster: BUREAU_ROSTER,
    },
  ],
  invalid: [
    {
      name: 'unknown, misspelt, retired, ambiguous',
      sheet: `
        | 反馈问题 | 整改措施 | 责任人 | 牵头领导 | 牵头科室 |
        | 登记不全 | 设专人登记 | 何远山 | 林启明 | 办公室 |
        | 登记不全 | 设专人登记 | 温雅芹 | 周若汐 | 办公室 |
        | 登记不全 | 设专人登记 | 罗守成 | 邵长宁 | 工程科 |
        | 登记不全 | 设专人登记 | 陈嘉禾 | 邵长宁 | |`,
      roster: BUREAU_ROSTER,
      issues: [
        {
          cell: 'C2',
          messageId: 'unknown',
          severity: 'error',
          data: { row: 2, column: '责任人', count: 1, value: undefined },
        },
        { cell: 'C3', suggestions: ['温雅琴'] },
        { cell: 'D3', suggestions: ['周若溪'] },
        { cell: 'C4', messageId: 'left', severity: 'error' },
        { cell: 'C5', messageId: 'ambiguous', severity: 'warning' },
      ],
    },
    {
      name: 'two causes in one cell of a register of pledges, and a merged leader once',
      sheets: {
        签订: `
          | 序号 | 文书名称 | 签订人 | 签订日期 |
          | 1 | 廉政承诺书 | 何远山、罗守成 | 2023-03-01 |`,
        风险: {
          markdown: `
            | 岗位 | 风险点 | 防控措施 | 责任领导 |
            | 会计 | 截留收入 | 每月盘点 | 何远山 |
            | 出纳 | 坐支现金 | 每月盘点 | |`,
          merges: ['D2:D3'],
        },
      },
      roster: BUREAU_ROSTER,
      issues: [
        { cell: 'C2', messageId: 'left', data: { count: 1 } },
        { cell: 'C2', messageId: 'unknown', data: { count: 1 } },
        { cell: 'D2', messageId: 'unknown' },
      ],
    },
  ],
});
