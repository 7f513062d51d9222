import { routineTalkInFirstForm } from '../../src/rules/routine-talk-in-first-form';
import { testRule } from './rule-tester';

testRule(routineTalkInFirstForm, {
  valid: [
    {
      name: 'measures, and a routine talk as the source only',
      sheet: `
        | 对象姓名 | 线索来源 | 主要问题 | 类型 | 组织措施 | 谈话时间 |
        | 顾明哲 | 例行廉政谈话 | 考勤不严 | 苗头性问题 | 谈话提醒 | 2023-03-01 |
        | 欧阳静 | 日常检查 | 报销把关不严 | 轻微违纪 | 批评教育 | 2023-03-02 |`,
    },
    {
      name: 'a routine talk in the ledger of talks',
      sheet: `
        | 日期 | 谈话类型 | 谈话人 | 谈话对象 | 谈话事由 |
        | 2023-03-01 | 任前谈话 | 林启明 | 周若溪 | 任职 |`,
    },
  ],
  invalid: [
    {
      name: 'routine talks as measure and as kind, one issue a row',
      sheet: `
        | 对象姓名 | 线索来源 | 主要问题 | 类型 | 组织措施 | 谈话时间 |
        | 顾明哲 | 日常 | 无 | 例行廉政谈话 | 任前廉政谈话 | 2023-03-01 |
        | 欧阳静 | 日常 | 无 | 谈心谈话 | 谈话提醒 | 2023-03-02 |`,
      issues: [
        { cell: 'E2', messageId: 'routine', severity: 'error', data: { row: 2, type: '任前谈话' } },
        { cell: 'D3', data: { row: 3, type: '谈心谈话' } },
      ],
    },
    {
      name: 'in the column of situations',
      sheet: `
        | 对象姓名 | 主要问题 | 情形 | 组织措施 | 谈话时间 |
        | 顾明哲 | 无 | 任前谈话 | | 2023-03-01 |`,
      issues: [{ cell: 'C2', data: { type: '任前谈话' } }],
    },
  ],
});
