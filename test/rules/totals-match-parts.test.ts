import { totalsMatchParts } from '../../src/rules/totals-match-parts';
import { testRule } from './rule-tester';

testRule(totalsMatchParts, {
  valid: [
    {
      name: 'sums, subtotals, blank cells',
      sheet: `
        | 文书名称 | 签订人 | 签订日期 | 份数 |
        | 廉政承诺书 | 林启明 | 2023-03-01 | 2 |
        | 廉政承诺书 | 周若溪 | 2023-03-01 | 3 |
        | 小计 | | | 5 |
        | 廉政承诺书 | 邵长宁 | 2023-03-01 | |
        | 廉政承诺书 | 欧阳静 | 2023-03-01 | 1 |
        | 小计 | | | 1 |
        | 合计 | | | 6 |`,
    },
    {
      name: 'levels that add up, one level unsaid, numbers in a column that is not all numbers',
      sheet: `
        | 岗位廉政风险台账（共5个，其中一级1个、二级2个） |
        | 岗位名称 | 风险点描述 | 风险等级 | 防控措施 |
        | 出纳 | 收入不及时入账 | 一级 | 每日对账 |
        | 会计 | 账目不实 | 三级 | 每日对账 |
        | 合计37个，其中一级12个、二级15个、三级10个 | | | |`,
    },
    {
      name: 'an amount in another unit',
      sheet: `
        | 反馈问题 | 整改措施 | 涉及金额 |
        | 多付工程款 | 追回工程款 | 3.5万元 |
        | 超标准接待 | 退回费用 | 800 |
        | 合计 | | 35800 |`,
    },
  ],
  invalid: [
    {
      name: 'a wrong number, corrected; a wrong formula, left',
      sheet: `
        | 文书名称 | 签订人 | 签订日期 | 份数 |
        | 廉政承诺书 | 林启明 | 2023-03-01 | 2 |
        | 廉政承诺书 | 周若溪 | 2023-03-01 | 3 |
        | 小计 | | | =SUM(D2:D2)→2 |
        | 廉政承诺书 | 欧阳静 | 2023-03-01 | 1 |
        | 合计 | | | 7 |`,
      issues: [
        {
          cell: 'D4',
          messageId: 'column',
          severity: 'error',
          data: { row: 4, title: '份数', declared: 2, sum: 5 },
        },
        { cell: 'D6', data: { declared: 7, sum: 6 }, fix: { D6: 6 } },
      ],
    },
    {
      name: 'stated levels that do not add up',
      sheet: `
        | 临河县水务局廉政风险台账 |
        | 本表风险点合计37个，其中一级12个、二级7个、三级10个 |
        | 岗位名称 | 风险点描述 | 风险等级 | 防控措施 |
        | 出纳 | 收入不及时入账 | 一级 | 每日对账 |`,
      issues: [{ cell: 'A2', messageId: 'levels', data: { declared: 37, sum: 29 } }],
    },
    {
      name: 'two levels, and no row of the third',
      sheet: `
        | 岗位名称 | 风险点描述 | 风险等级 | 防控措施 |
        | 出纳 | 收入不及时入账 | 一级 | 每日对账 |
        | 会计 | 账目不实 | 二级 | 每日对账 |
        | 合计 | 措施41条，风险点18个，其中一级8个、二级9个 | | |`,
      issues: [{ cell: 'B4', messageId: 'levels', data: { declared: 18, sum: 17 } }],
    },
    {
      name: 'in a total row, and cents',
      sheet: `
        | 反馈问题 | 整改措施 | 涉及金额 |
        | 多付工程款 | 追回工程款 | 215587.84 |
        | 超标准接待 | 退回费用 | 35435.7 |
        | 合计 | | 251023.45 |`,
      issues: [{ cell: 'C4', data: { declared: 251023.45, sum: 251023.54 }, fix: { C4: 251023.54 } }],
    },
  ],
});
