import { responsibleIsPerson } from '../../src/rules/responsible-is-person';
import { BUREAU_ROSTER } from '../support/bureau-roster';
import { testRule } from './rule-tester';

testRule(responsibleIsPerson, {
  valid: [
    {
      name: 'persons, with departments and posts beside them, and a surname that looks like a department',
      sheet: `
        | 反馈问题 | 整改措施 | 责任人 |
        | 登记不全 | 设专人登记 | 林启明 |
        | 登记不全 | 设专人登记 | 财务科 林启明 |
        | 登记不全 | 设专人登记 | 周若溪（办公室主任） |
        | 登记不全 | 设专人登记 | 部长江 |
        | 登记不全 | 设专人登记 | 邵长宁、欧阳静 |
        | 登记不全 | 设专人登记 | |`,
    },
    {
      name: 'posts and vague words are for another rule',
      sheet: `
        | 反馈问题 | 整改措施 | 责任人 |
        | 登记不全 | 设专人登记 | 财务科科长 |
        | 登记不全 | 设专人登记 | 相关人员 |`,
    },
    {
      name: 'a department in the department column',
      sheet: `
        | 任务内容 | 牵头科室 | 责任人 | 状态 |
        | 修订办法 | 财务科 | 林启明 | 进行中 |`,
    },
  ],
  invalid: [
    {
      name: 'departments and bodies',
      sheet: `
        | 反馈问题 | 整改措施 | 责任人 |
        | 登记不全 | 设专人登记 | 财务科 |
        | 登记不全 | 设专人登记 | 办公室、工程科 |
        | 登记不全 | 设专人登记 | 局党组 |
        | 登记不全 | 设专人登记 | 水利建设服务中心 |`,
      issues: [
        {
          cell: 'C2',
          messageId: 'department',
          severity: 'error',
          data: { row: 2, column: '责任人', value: '财务科' },
        },
        { cell: 'C3', messageId: 'department' },
        { cell: 'C4', messageId: 'collective' },
        { cell: 'C5', messageId: 'department' },
      ],
    },
    {
      name: 'the head of the department is offered from the row, else from the roster',
      sheet: `
        | 岗位 | 风险点 | 防控措施 | 责任人 | 部门负责人 |
        | 会计 | 截留收入 | 每月盘点 | 财务科 | 温雅琴 |
        | 会计 | 截留收入 | 每月盘点 | 财务科 | |
        | 会计 | 截留收入 | 每月盘点 | 审计科 | |`,
      roster: BUREAU_ROSTER,
      issues: [
        { cell: 'D2', suggestions: ['温雅琴'] },
        { cell: 'D3', suggestions: ['顾明哲'] },
        { cell: 'D4', messageId: 'department' },
      ],
    },
    {
      name: 'a merged cell is reported once',
      sheets: {
        样例: {
          markdown: `
            | 任务内容 | 牵头科室 | 责任人 | 状态 |
            | 修订办法 | 财务科 | 财务科 | 进行中 |
            | 印发办法 | 财务科 | | 进行中 |`,
          merges: ['C2:C3'],
        },
      },
      issues: [{ cell: 'C2' }],
    },
  ],
});
