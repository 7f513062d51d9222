import { taskDepartments } from '../../src/rules/task-departments';
import { BUREAU_ROSTER } from '../support/bureau-roster';
import { testRule } from './rule-tester';

const roster = {
  ...BUREAU_ROSTER,
  units: [...BUREAU_ROSTER.units, { name: '河道管理站', aliases: ['河道站'], reports: true }],
};
const tasks = (...rows: readonly string[]) => ['| 任务内容 | 牵头科室 | 配合科室 |', ...rows].join('\n');

testRule(taskDepartments, {
  valid: [
    {
      name: 'departments with the name of the bureau, own units, party bodies, other organs, persons',
      roster,
      sheet: tasks(
        '| 召开专题会议 | 局办公室（牵头） | 机关党委、县财政局 |',
        '| 排查风险点 | 工程科 | 财务科、河道站 |',
        '| 开展谈话 | 周若溪 | 办公室 |',
      ),
    },
    { name: 'all departments at once', roster, sheet: tasks('| 签订承诺书 | 办公室 | 各科室 |') },
    {
      name: 'a plan of one department says nothing of the others',
      roster,
      sheet: tasks('| 加强工程管理 | 工程科 | |'),
    },
    {
      name: 'the other departments have theirs in another file',
      roster,
      files: {
        '一.xlsx': { 任务: `填报单位：临河县水务局\n${tasks('| 召开会议 | 办公室 | |')}` },
        '二.xlsx': { 任务: `填报单位：临河县水务局\n${tasks('| 加强管理 | 工程科 | 财务科 |')}` },
      },
    },
    {
      name: 'what may be a subordinate unit, where the roster lists none',
      roster: BUREAU_ROSTER,
      sheet: tasks('| 巡查河道 | 工程科 | 水文站 |'),
    },
    { name: 'no roster', sheet: tasks('| 签订承诺书 | 信访科 | |') },
  ],
  invalid: [
    {
      name: 'unknown departments, each once, with the department meant where one alone fits',
      roster,
      sheet: tasks(
        '| 召开专题会议 | 办公室 | 财务股 |',
        '| 排查风险点 | 工程科 | 信访科、财务股 |',
        '| 开展检查 | 财务科 | |',
      ),
      issues: [
        {
          cell: 'C2',
          messageId: 'unknown',
          severity: 'error',
          data: { row: 2, department: '财务股' },
          related: ['C3'],
          suggestions: ['财务科'],
        },
        { cell: 'C3', messageId: 'unknown', data: { department: '信访科' } },
      ],
    },
    {
      name: 'a department without a task; a merge is one cell',
      roster,
      sheet: {
        markdown: tasks('| 召开专题会议 | 办公室 | 信访科 |', '| 排查风险点 | 工程科 | |'),
        merges: ['C2:C3'],
      },
      issues: [
        {
          cell: 'B1',
          messageId: 'no-task',
          severity: 'warning',
          data: { count: 1, departments: ['财务科'] },
        },
        { cell: 'C2', data: { row: 2, department: '信访科' } },
      ],
    },
  ],
});
