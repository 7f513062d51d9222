import { decisionKindsCovered } from '../../src/rules/decision-kinds-covered';
import { testRule } from './rule-tester';

const HEADER = '| 日期 | 决策会议 | 事项类别 | 议题名称 | 表决结果 |';

testRule(decisionKindsCovered, {
  valid: [
    {
      name: 'all four, two of them in one row',
      sheet: `
        ${HEADER}
        | 2023-02-14 | 党组会 | 重大事项决策 | 研究规划 | 通过 |
        | 2023-03-14 | 党组会 | 干部任免 | 研究干部任免 | 通过 |
        | 2023-04-14 | 党组会 | 重大项目安排、大额度资金使用 | 清淤项目 | 通过 |`,
    },
    {
      name: 'the year is not over',
      asOf: '2023-11-30',
      sheet: `
        ${HEADER}
        | 2023-02-14 | 党组会 | 重大事项决策 | 研究规划 | 通过 |`,
    },
    {
      name: 'half a year is reported on',
      period: '2023H1',
      sheet: `
        ${HEADER}
        | 2023-02-14 | 党组会 | 重大事项决策 | 研究规划 | 通过 |`,
    },
  ],
  invalid: [
    {
      name: 'kinds that do not occur',
      sheet: `
        ${HEADER}
        | 2023-02-14 | 党组会 | 重大事项决策 | 研究规划 | 通过 |
        | 2023-04-14 | 党组会 | 大额资金使用 | 拨付经费 | 通过 |`,
      issues: [
        {
          cell: 'C1',
          messageId: 'none',
          severity: 'info',
          data: { year: 2023, kinds: ['重要干部任免', '重大项目安排'] },
        },
      ],
    },
    {
      name: 'of the year of the table only, told once for two files',
      files: {
        '甲.xlsx': {
          表: `
            填报单位：临河县水务局
            ${HEADER}
            | 2023-02-14 | 党组会 | 重大事项决策 | 研究规划 | 通过 |
            | 2022-03-14 | 党组会 | 干部任免 | 研究干部任免 | 通过 |`,
        },
        '乙.xlsx': {
          表: `
            填报单位：临河县水务局
            ${HEADER}
            | 2023-04-14 | 党组会 | 重大项目安排、大额度资金使用 | 清淤项目 | 通过 |`,
        },
      },
      issues: [{ cell: 'C2', data: { kinds: ['重要干部任免'] } }],
    },
  ],
});
