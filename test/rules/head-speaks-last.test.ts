import { headSpeaksLast } from '../../src/rules/head-speaks-last';
import { testRule } from './rule-tester';

testRule(headSpeaksLast, {
  valid: [
    {
      name: 'yes in every spelling, the last place, a blank',
      sheet: `
        | 日期 | 决策会议 | 事项类别 | 议题名称 | 实到 | 是否末位表态 | 表决结果 |
        | 2023-02-14 | 党组会 | 大额度资金使用 | 拨付经费 | 7 | 是 | 通过 |
        | 2023-02-14 | 党组会 | 大额度资金使用 | 拨付经费 | 7 | √ | 通过 |
        | 2023-02-14 | 党组会 | 大额度资金使用 | 拨付经费 | 7 | 已末位表态 | 通过 |
        | 2023-02-14 | 党组会 | 大额度资金使用 | 拨付经费 | 7 | 第7位 | 通过 |
        | 2023-02-14 | 党组会 | 大额度资金使用 | 拨付经费 | 7 | | 通过 |`,
    },
    {
      name: 'no such column',
      sheet: `
        | 日期 | 决策会议 | 事项类别 | 议题名称 | 表决结果 |
        | 2023-02-14 | 党组会 | 大额度资金使用 | 拨付经费 | 通过 |`,
    },
  ],
  invalid: [
    {
      name: 'no in every spelling',
      sheet: `
        | 日期 | 决策会议 | 事项类别 | 议题名称 | 是否末位表态 | 表决结果 |
        | 2023-02-14 | 党组会 | 大额度资金使用 | 拨付经费 | 否 | 通过 |
        | 2023-02-14 | 党组会 | 大额度资金使用 | 拨付经费 | × | 通过 |
        | 2023-02-14 | 党组会 | 大额度资金使用 | 拨付经费 | 未末位表态 | 通过 |
        | 2023-02-14 | 党组会 | 大额度资金使用 | 拨付经费 | 首位发言 | 通过 |`,
      issues: [
        { cell: 'E2', messageId: 'not-last', severity: 'error', data: { row: 2, value: '否' } },
        { cell: 'E3' },
        { cell: 'E4' },
        { cell: 'E5' },
      ],
    },
    {
      name: 'a place before the last; a merged cell once',
      sheet: {
        markdown: `
        | 日期 | 决策会议 | 事项类别 | 议题名称 | 实到 | 主要领导发言次序 | 表决结果 |
        | 2023-02-14 | 党组会 | 大额度资金使用 | 拨付经费 | 7 | 3 | 通过 |
        | 2023-02-14 | 党组会 | 重大项目安排 | 清淤项目 | | | 通过 |
        | 2023-03-14 | 党组会 | 重大项目安排 | 护岸项目 | 7 | 第一个 | 通过 |`,
        merges: ['E2:E3', 'F2:F3'],
      },
      issues: [{ cell: 'F2' }, { cell: 'F4' }],
    },
  ],
});
