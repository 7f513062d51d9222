import { matterKindAllowed } from '../../src/rules/matter-kind-allowed';
import { testRule } from './rule-tester';

testRule(matterKindAllowed, {
  valid: [
    {
      name: 'the four kinds, short, numbered, as a class, two at once; a blank',
      sheet: `
        | 日期 | 决策会议 | 事项类别 | 议题名称 | 表决结果 |
        | 2023-02-14 | 党组会 | 重大事项决策 | 研究年度规划 | 通过 |
        | 2023-02-14 | 党组会 | 干部任免 | 研究干部任免 | 通过 |
        | 2023-02-14 | 党组会 | 三、重大项目安排 | 清淤项目 | 通过 |
        | 2023-02-14 | 党组会 | 大额资金使用类 | 拨付经费 | 通过 |
        | 2023-02-14 | 党组会 | 重大项目安排、大额度资金使用 | 清淤项目 | 通过 |
        | 2023-02-14 | 党组会 | | 清淤项目 | 通过 |`,
    },
    {
      name: 'no column for the kind',
      sheet: `
        | 日期 | 决策会议 | 议题名称 | 是否末位表态 | 是否临时动议 | 表决结果 |
        | 2023-02-14 | 党组会 | 清淤项目 | 是 | 否 | 通过 |`,
    },
  ],
  invalid: [
    {
      name: 'other kinds; the likely one is proposed',
      sheet: `
        三重一大决策台账
        | 日期 | 决策会议 | 事项类别 | 议题名称 | 表决结果 |
        | 2023-02-14 | 党组会 | 日常事务 | 拨付河道清淤经费 | 通过 |
        | 2023-02-14 | 党组会 | 人事工作 | 研究科室人员分工 | 通过 |
        | 2023-02-14 | 党组会 | 其他 | 听取情况 | 通过 |`,
      issues: [
        {
          cell: 'C3',
          messageId: 'not-allowed',
          severity: 'error',
          data: { row: 3, value: '日常事务' },
          suggestions: ['大额度资金使用'],
        },
        { cell: 'C4', suggestions: ['重要干部任免'] },
        { cell: 'C5' },
      ],
    },
    {
      name: 'one of two kinds is none; a merged cell once',
      sheet: {
        markdown: `
        三重一大决策台账
        | 日期 | 决策会议 | 事项类别 | 议题名称 | 表决结果 |
        | 2023-02-14 | 党组会 | 重大项目安排、一般工作 | 清淤项目 | 通过 |
        | 2023-02-14 | 党组会 | | 护岸项目 | 通过 |`,
        merges: ['C3:C4'],
      },
      issues: [{ cell: 'C3', suggestions: ['重大项目安排'] }],
    },
  ],
});
