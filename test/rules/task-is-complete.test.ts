import { taskIsComplete } from '../../src/rules/task-is-complete';
import { BUREAU_ROSTER } from '../support/bureau-roster';
import { testRule } from './rule-tester';

testRule(taskIsComplete, {
  valid: [
    {
      name: 'at least one of the three',
      sheet: `
        | 任务内容 | 牵头科室 | 责任人 | 完成时限 | 成果形式 |
        | 修订采购办法 | 财务科 | 周若溪 | 2023-06-30 | 制度文件 |
        | 组织采购培训 | 财务科 | 周若溪 | | |
        | 公开采购结果 | 财务科 | | 2023-06-30 | |`,
    },
    {
      name: 'a row without a department',
      sheet: `
        | 任务内容 | 牵头科室 | 责任人 | 完成时限 | 成果形式 |
        | 修订采购办法 | | | | |`,
    },
  ],
  invalid: [
    {
      name: 'only a department: at the first blank cell',
      sheet: `
        | 任务内容 | 牵头科室 | 责任人 | 完成时限 | 成果形式 |
        | 修订采购办法 | 财务科 | | — | |
        | 组织采购培训 | 财务科 | 周若溪 | 2023-06-30 | 培训签到表 |`,
      issues: [
        {
          cell: 'C2',
          messageId: 'only-department',
          severity: 'warning',
          data: { row: 2, department: '财务科' },
        },
      ],
    },
    {
      name: 'the head of the department from the roster',
      roster: BUREAU_ROSTER,
      sheet: `
        | 任务内容 | 牵头科室 | 责任人 | 完成时限 | 成果形式 |
        | 修订采购办法 | 财务科 | | | |`,
      issues: [{ cell: 'C2', suggestions: ['顾明哲'] }],
      fixed: `
        | 任务内容 | 牵头科室 | 责任人 | 完成时限 | 成果形式 |
        | 修订采购办法 | 财务科 | 顾明哲 | | |`,
    },
    {
      name: 'a blank that several tasks share takes no one’s head',
      roster: BUREAU_ROSTER,
      sheet: {
        markdown: `
          | 任务内容 | 牵头科室 | 责任人 | 完成时限 | 成果形式 |
          | 修订采购办法 | 财务科 | | | |
          | 修订用印办法 | 办公室 | | | |`,
        merges: ['C2:C3'],
      },
      issues: [{ cell: 'C2', suggestions: undefined }],
    },
    {
      name: 'no columns for them at all: at the department',
      sheet: `
        | 任务内容 | 牵头科室 |
        | 修订采购办法 | 财务科 |`,
      ledger: 'task-breakdown',
      issues: [{ cell: 'B2' }],
    },
  ],
});
