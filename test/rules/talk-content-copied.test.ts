import { talkContentCopied } from '../../src/rules/talk-content-copied';
import { testRule } from './rule-tester';

const HEAD = '| 日期 | 谈话类型 | 谈话人 | 谈话对象 | 谈话事由 | 主要内容 | 备注 |';
const WORDS = '结合岗位实际提醒严格执行采购审批程序，不得拆分项目规避招标';

testRule(talkContentCopied, {
  valid: [
    {
      name: 'different contents, short ones, the same person again',
      sheet: `
        ${HEAD}
        | 2023-03-01 | 廉政谈话 | 林启明 | 周若溪 | 年度 | ${WORDS} | |
        | 2023-03-02 | 廉政谈话 | 林启明 | 周若溪 | 年度 | ${WORDS} | |
        | 2023-03-03 | 廉政谈话 | 林启明 | 邵长宁 | 年度 | 结合工程变更签证提醒现场核实、双人签字，防止虚增工程量 | |
        | 2023-03-04 | 谈心谈话 | 林启明 | 温雅琴 | 交流 | 了解思想动态 | |
        | 2023-03-05 | 谈心谈话 | 林启明 | 顾明哲 | 交流 | 了解思想动态 | |`,
    },
    {
      name: 'a collective talk, given wording',
      sheet: `
        ${HEAD}
        | 2023-03-01 | 集体廉政谈话 | 林启明 | 周若溪 | 年度 | ${WORDS} | |
        | 2023-03-01 | 集体廉政谈话 | 林启明 | 邵长宁 | 年度 | ${WORDS} | |
        | 2023-03-02 | 廉政谈话 | 林启明 | 温雅琴 | 年度 | ${WORDS} | 统一模板 |`,
    },
  ],
  invalid: [
    {
      name: 'copied word by word, and all but two words; the message quotes nothing',
      sheet: `
        ${HEAD}
        | 2023-03-01 | 廉政谈话 | 林启明 | 周若溪 | 年度 | ${WORDS} | |
        | 2023-03-02 | 廉政谈话 | 林启明 | 邵长宁 | 年度 | ${WORDS} | |
        | 2023-03-03 | 廉政谈话 | 林启明 | 温雅琴 | 年度 | ${WORDS}程序 | |`,
      issues: [
        {
          cell: 'F3',
          messageId: 'copied',
          severity: 'warning',
          data: { row: 3, first: 2, percent: 100 },
          related: ['F2'],
        },
        { cell: 'F4', data: { first: 2, percent: 96 } },
      ],
    },
    {
      name: 'a lower likeness by option',
      options: { likeness: 0.5 },
      sheet: `
        ${HEAD}
        | 2023-03-01 | 廉政谈话 | 林启明 | 周若溪 | 年度 | ${WORDS} | |
        | 2023-03-02 | 廉政谈话 | 林启明 | 邵长宁 | 年度 | 结合岗位实际提醒严格执行采购审批程序，按时公开结果 | |`,
      issues: [{ cell: 'F3', data: { first: 2 } }],
    },
  ],
});
