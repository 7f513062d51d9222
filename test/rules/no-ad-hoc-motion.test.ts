import { noAdHocMotion } from '../../src/rules/no-ad-hoc-motion';
import { testRule } from './rule-tester';

testRule(noAdHocMotion, {
  valid: [
    {
      name: 'no in every spelling, a blank',
      sheet: `
        | 日期 | 决策会议 | 事项类别 | 议题名称 | 是否临时动议 | 表决结果 |
        | 2023-02-14 | 党组会 | 重要干部任免 | 研究干部任免 | 否 | 通过 |
        | 2023-02-14 | 党组会 | 重要干部任免 | 研究干部任免 | 无 | 通过 |
        | 2023-02-14 | 党组会 | 重要干部任免 | 研究干部任免 | 非临时动议 | 通过 |
        | 2023-02-14 | 党组会 | 重要干部任免 | 研究干部任免 | | 通过 |`,
    },
    {
      name: 'kinds that the unit leaves out',
      options: { kinds: ['重要干部任免'] },
      sheet: `
        | 日期 | 决策会议 | 事项类别 | 议题名称 | 是否临时动议 | 表决结果 |
        | 2023-02-14 | 党组会 | 重大事项决策 | 研究防汛应急方案 | 是 | 通过 |`,
    },
  ],
  invalid: [
    {
      name: 'yes, for an appointment, another kind and one that cannot be made out',
      sheet: `
        | 日期 | 决策会议 | 事项类别 | 议题名称 | 是否临时动议 | 表决结果 |
        | 2023-02-14 | 党组会 | 人事任免 | 研究干部任免 | 是 | 通过 |
        | 2023-02-14 | 党组会 | 大额度资金使用 | 拨付经费 | √ | 通过 |
        | 2023-02-14 | 党组会 | 日常事务 | 研究分工 | 属临时动议 | 通过 |`,
      issues: [
        { cell: 'E2', messageId: 'ad-hoc', severity: 'error', data: { row: 2, kind: '人事任免' } },
        { cell: 'E3' },
        { cell: 'E4' },
      ],
    },
    {
      name: 'a merged cell once; other kinds stay judged with the option',
      options: { kinds: ['重要干部任免'] },
      sheet: {
        markdown: `
        | 日期 | 决策会议 | 事项类别 | 议题名称 | 是否临时动议 | 表决结果 |
        | 2023-02-14 | 党组会 | 重要干部任免 | 任职议题 | 是 | 通过 |
        | 2023-02-14 | 党组会 | 重要干部任免 | 免职议题 | | 通过 |`,
        merges: ['E2:E3'],
      },
      issues: [{ cell: 'E2' }],
    },
    {
      name: 'the record of a selection',
      sheet: `
        干部选任程序纪实表
        | 姓名 | 拟任岗位 | 推荐日期 | 测评日期 | 公示日期 | 考察日期 | 任前谈话日期 | 是否临时动议 |
        | 陈嘉禾 | 工程科副科长 | 2023-03-01 | 2023-03-02 | 2023-03-20 | 2023-03-10 | 2023-04-01 | 是 |`,
      issues: [{ cell: 'H3', data: { kind: '干部任免' } }],
    },
  ],
});
