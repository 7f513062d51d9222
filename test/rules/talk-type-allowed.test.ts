import { talkTypeAllowed } from '../../src/rules/talk-type-allowed';
import { testRule } from './rule-tester';

testRule(talkTypeAllowed, {
  valid: [
    {
      name: 'listed kinds, spellings, a qualifier before one, a blank',
      sheet: `
        | 日期 | 谈话类型 | 谈话人 | 谈话对象 | 谈话事由 |
        | 2023-03-01 | 廉政谈话 | 林启明 | 周若溪 | 年度廉政 |
        | 2023-03-02 | 任前廉政谈话 | 林启明 | 顾明哲 | 任科长 |
        | 2023-03-03 | 节前提醒谈话 | 周若溪 | 温雅琴 | 节前提醒 |
        | 2023-03-04 | 谈心谈话、家访 | 周若溪 | 欧阳静 | 关心生活 |
        | 2023-03-05 | | 周若溪 | 欧阳静 | 关心生活 |`,
    },
    {
      name: 'measures of the first form, one carried out in two ways',
      sheet: `
        | 对象姓名 | 组织措施 | 谈话时间 | 类型 | 主要问题 |
        | 顾明哲 | 谈话提醒 | 2023-03-01 | 苗头性问题 | 考勤不严 |
        | 欧阳静 | 批评教育并责令作出书面检查 | 2023-03-02 | 轻微违纪 | 报销把关不严 |`,
    },
  ],
  invalid: [
    {
      name: 'a measure among the talks, a kind that is none',
      sheet: `
        | 日期 | 谈话类型 | 谈话人 | 谈话对象 | 谈话事由 |
        | 2023-03-01 | 谈话提醒 | 林启明 | 周若溪 | 年度廉政 |
        | 2023-03-02 | 座谈交流 | 林启明 | 周若溪 | 年度廉政 |
        | 2023-03-02 | 任职前廉谈 | 林启明 | 周若溪 | 年度廉政 |`,
      issues: [
        { cell: 'B2', messageId: 'measure-as-talk', severity: 'warning', suggestions: ['提醒谈话'] },
        { cell: 'B3', messageId: 'unknown', data: { row: 3, value: '座谈交流' } },
        { cell: 'B4', messageId: 'unknown', suggestions: ['任前谈话'] },
      ],
    },
    {
      name: 'a talk among the measures, and in the kind of the first form',
      sheet: `
        | 对象姓名 | 组织措施 | 谈话时间 | 类型 | 主要问题 |
        | 顾明哲 | 提醒谈话 | 2023-03-01 | 苗头性问题 | 考勤不严 |
        | 欧阳静 | 批评教育 | 2023-03-02 | 提醒谈话 | 报销把关不严 |`,
      issues: [
        { cell: 'B2', messageId: 'talk-as-measure', suggestions: ['谈话提醒'] },
        { cell: 'D3', messageId: 'talk-as-measure', suggestions: ['谈话提醒'] },
      ],
    },
  ],
});
