import { matterHasAmount } from '../../src/rules/matter-has-amount';
import { testRule } from './rule-tester';

const HEADER = '| 日期 | 决策会议 | 事项类别 | 议题名称 | 金额（万元） | 表决结果 |';

testRule(matterHasAmount, {
  valid: [
    {
      name: 'sums where they are asked for, blanks where not',
      sheet: `
        ${HEADER}
        | 2023-02-14 | 党组会 | 大额度资金使用 | 拨付经费 | 35 | 通过 |
        | 2023-02-14 | 党组会 | 重大项目安排 | 清淤项目 | 120.5 | 通过 |
        | 2023-02-14 | 党组会 | 重要干部任免 | 研究干部任免 | | 通过 |
        | 2023-02-14 | 党组会 | 重大事项决策 | 研究规划 | / | 通过 |`,
    },
    {
      name: 'the unit in a line above, or in the cell',
      sheets: {
        甲: `
          三重一大决策台账
          单位：万元
          | 日期 | 决策会议 | 事项类别 | 议题名称 | 金额 | 表决结果 |
          | 2023-02-14 | 党组会 | 大额度资金使用 | 拨付经费 | 35 | 通过 |`,
        乙: `
          | 日期 | 决策会议 | 事项类别 | 议题名称 | 金额 | 表决结果 |
          | 2023-02-14 | 党组会 | 大额度资金使用 | 拨付经费 | 35万元 | 通过 |`,
      },
    },
    {
      name: 'no column for the sum',
      sheet: `
        | 日期 | 决策会议 | 事项类别 | 议题名称 | 表决结果 |
        | 2023-02-14 | 党组会 | 大额度资金使用 | 拨付经费 | 通过 |`,
    },
    {
      name: 'the unit asks for large sums only',
      options: { kinds: ['大额度资金使用'] },
      sheet: `
        ${HEADER}
        | 2023-02-14 | 党组会 | 重大项目安排 | 清淤项目 | | 通过 |`,
    },
  ],
  invalid: [
    {
      name: 'blank, a slash, a word',
      sheet: `
        ${HEADER}
        | 2023-02-14 | 党组会 | 大额资金使用 | 拨付经费 | | 通过 |
        | 2023-02-14 | 党组会 | 重大项目安排 | 清淤项目 | / | 通过 |
        | 2023-02-14 | 党组会 | 重大项目安排、大额度资金使用 | 护岸项目 | 无 | 通过 |`,
      issues: [
        { cell: 'E2', messageId: 'empty', severity: 'error', data: { row: 2, kind: '大额度资金使用' } },
        { cell: 'E3', messageId: 'empty', data: { kind: '重大项目安排' } },
        { cell: 'E4', messageId: 'empty' },
      ],
    },
    {
      name: 'numbers without a unit, told once',
      sheet: `
        | 日期 | 决策会议 | 事项类别 | 议题名称 | 金额 | 表决结果 |
        | 2023-02-14 | 党组会 | 大额度资金使用 | 拨付经费 | 35 | 通过 |
        | 2023-02-14 | 党组会 | 重大项目安排 | 清淤项目 | 120 | 通过 |`,
      issues: [{ cell: 'E1', messageId: 'no-unit', severity: 'warning', data: { column: '金额' } }],
    },
  ],
});
