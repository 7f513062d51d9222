import { closedProblemReturns } from '../../src/rules/closed-problem-returns';
import { testRule } from './rule-tester';

const HEAD = '| 来源 | 反馈日期 | 反馈问题 | 整改措施 | 状态 | 备注 |';
const PREVIOUS = {
  表: `
    ${HEAD}
    | 县委巡察 | 2022-03-01 | 公务接待审批手续不全 | 补办手续 | 已完成 |  |
    | 县委巡察 | 2022-03-01 | 固定资产账实不符 | 全面盘点 | 整改中 |  |`,
};

testRule(closedProblemReturns, {
  valid: [
    {
      name: 'the entries of the last time, finished or not; another problem; one that says it came back',
      previous: PREVIOUS,
      sheet: `
        ${HEAD}
        | 县委巡察 | 2022-03-01 | 公务接待审批手续不全 | 补办手续 | 已完成 |  |
        | 县委巡察 | 2022-03-01 | 固定资产账实不符 | 全面盘点 | 整改中 |  |
        | 县审计局 | 2023-03-01 | 合同管理不够规范 | 统一归口 | 整改中 |  |
        | 县审计局 | 2023-03-01 | 公务接待审批手续仍不全 | 补办手续 | 整改中 | 属问题反弹 |`,
    },
    {
      name: 'what comes back was never closed',
      previous: PREVIOUS,
      sheet: `
        ${HEAD}
        | 县审计局 | 2023-03-01 | 固定资产账实不符 | 全面盘点 | 整改中 |  |`,
    },
  ],
  invalid: [
    {
      name: 'fed back again by others',
      previous: PREVIOUS,
      sheet: `
        ${HEAD}
        | 县审计局 | 2023-05-01 | 公务接待审批手续不齐全 | 补办手续 | 整改中 |  |`,
      issues: [
        {
          cell: 'C2',
          file: '样例.xlsx',
          messageId: 'returned',
          severity: 'warning',
          data: { row: 2, before: 2, beforeText: '公务接待审批手续不全' },
          related: ['C2'],
        },
      ],
    },
    {
      name: 'fed back again beside the closed entry, which still stands there',
      previous: PREVIOUS,
      sheet: `
        ${HEAD}
        | 县委巡察 | 2022-03-01 | 公务接待审批手续不全 | 补办手续 | 已销号 |  |
        | 县委巡察 | 2023-05-01 | 公务接待的审批手续不全 | 补办手续 | 整改中 |  |`,
      issues: [{ cell: 'C3', data: { row: 3, before: 2 } }],
    },
  ],
});
