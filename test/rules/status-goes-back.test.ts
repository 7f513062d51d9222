import { statusGoesBack } from '../../src/rules/status-goes-back';
import { testRule } from './rule-tester';

const HEAD = '| 反馈日期 | 反馈问题 | 整改措施 | 整改进展 | 状态 | 备注 |';
const PREVIOUS = {
  表: `
    ${HEAD}
    | 2022-03-01 | 公务接待审批手续不全 | 补办手续 | 已补办 | 已完成 | 专项检查 |
    | 2022-03-01 | 固定资产账实不符 | 全面盘点 | 正在盘点 | 部分整改 |  |`,
};

testRule(statusGoesBack, {
  valid: [
    {
      name: 'forward, or from one word for under way to another; back with a reason',
      previous: PREVIOUS,
      sheet: `
        ${HEAD}
        | 2022-03-01 | 公务接待审批手续不全 | 补办手续 | 复核未通过，重新补办 | 整改中 | 专项检查 |
        | 2022-03-01 | 固定资产账实不符 | 全面盘点 | 正在盘点 | 整改中 |  |`,
    },
    {
      name: 'a new entry of the same words, and a note in the remarks',
      previous: PREVIOUS,
      sheet: `
        ${HEAD}
        | 2023-03-01 | 公务接待审批手续不全 | 补办手续 |  | 整改中 |  |
        | 2022-03-01 | 固定资产账实不符 | 全面盘点 |  | 未开始 | 盘点小组改组 |`,
    },
  ],
  invalid: [
    {
      name: 'back without a word',
      previous: PREVIOUS,
      sheet: `
        ${HEAD}
        | 2022-03-01 | 固定资产账实不符 | 全面盘点 |  | 未启动 |  |
        | 2022-03-01 | 公务接待审批手续不全 | 补办手续 | 正在补办 | 整改中 | 专项检查 |`,
      issues: [
        {
          cell: 'E2',
          file: '样例.xlsx',
          messageId: 'back',
          severity: 'error',
          data: { row: 2, before: '部分整改', after: '未启动' },
          related: ['E3'],
        },
        { cell: 'E3', data: { before: '已完成', after: '整改中' } },
      ],
    },
    {
      name: 'a merged status is told once',
      previous: {
        表: `${HEAD}\n| 2022-03-01 | 公务接待审批手续不全 | 补办 |  | 已完成 |  |\n| 2022-03-01 | 公务用车管理不规范 | 整改 |  | 已完成 |  |`,
      },
      sheets: {
        表: {
          markdown: `${HEAD}\n| 2022-03-01 | 公务接待审批手续不全 | 补办 |  | 整改中 |  |\n| 2022-03-01 | 公务用车管理不规范 | 整改 |  |  |  |`,
          merges: ['E2:E3'],
        },
      },
      issues: [{ cell: 'E2' }],
    },
  ],
});
