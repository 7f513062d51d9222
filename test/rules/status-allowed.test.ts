import { statusAllowed } from '../../src/rules/status-allowed';
import { testRule } from './rule-tester';

testRule(statusAllowed, {
  valid: [
    {
      name: 'allowed words of the four groups, a blank',
      sheet: `
        | 反馈问题 | 整改措施 | 状态 |
        | 登记不全 | 设专人登记 | 已完成 |
        | 登记不全 | 设专人登记 | 基本完成、长期推进 |
        | 登记不全 | 设专人登记 | 部分整改 |
        | 登记不全 | 设专人登记 | 正在整改 |
        | 登记不全 | 设专人登记 | 未启动 |
        | 登记不全 | 设专人登记 | |`,
    },
    {
      name: 'columns that ask in another way',
      sheets: {
        一: `
          | 反馈问题 | 整改措施 | 是否完成 |
          | 登记不全 | 设专人登记 | 是 |`,
        二: `
          | 任务内容 | 牵头科室 | 完成时限 | 进度 |
          | 修订办法 | 财务科 | 2023-06-30 | 80% |`,
      },
    },
  ],
  invalid: [
    {
      name: 'unknown words, phrases, spaces',
      sheet: `
        | 反馈问题 | 整改措施 | 状态 |
        | 登记不全 | 设专人登记 | 良好 |
        | 登记不全 | 设专人登记 | 已全部整改完毕 |
        | 登记不全 | 设专人登记 | 大部分完成 |
        | 登记不全 | 设专人登记 | 已 完 成 |`,
      issues: [
        {
          cell: 'C2',
          messageId: 'unknown',
          severity: 'error',
          data: { row: 2, column: '状态', value: '良好' },
        },
        { cell: 'C3', messageId: 'phrase', severity: 'warning', suggestions: ['已完成'] },
        { cell: 'C4', messageId: 'phrase', suggestions: ['基本完成'] },
        { cell: 'C5', messageId: 'spacing', severity: 'info', fix: { C5: '已完成' } },
      ],
    },
    {
      name: 'a merged cell is reported once',
      sheets: {
        样例: {
          markdown: `
            | 任务内容 | 牵头科室 | 完成时限 | 状态 |
            | 修订办法 | 财务科 | 2023-06-30 | 待观察 |
            | 印发办法 | 财务科 | 2023-06-30 | |`,
          merges: ['D2:D3'],
        },
      },
      issues: [{ cell: 'D2', messageId: 'unknown' }],
    },
  ],
});
