import { unfinishedCarriedOver } from '../../src/rules/unfinished-carried-over';
import { testRule } from './rule-tester';

const HEAD = '| 序号 | 反馈问题 | 整改措施 | 状态 | 完成日期 |';

testRule(unfinishedCarriedOver, {
  valid: [
    {
      name: 'what is open was carried over, what is done may go; nothing says how it stood',
      previous: {
        表: `
          ${HEAD}
          | 1 | 固定资产账实不符 | 全面盘点 | 整改中 |  |
          | 2 | 公务接待审批不全 | 补办手续 | 已完成 | 2023-03-01 |
          | 3 | 档案归档不及时 | 按月归档 |  | 2023-03-01 |`,
        表2: '| 反馈问题 | 整改措施 |\n| 印章使用登记不全 | 专人登记 |',
      },
      sheet: `
        ${HEAD}
        | 1 | 固定资产账实不相符 | 全面盘点 | 已完成 | 2023-06-01 |`,
    },
    {
      name: 'a progress that says it is finished; no such ledger this time',
      previous: {
        表: '| 任务内容 | 牵头科室 | 状态 |\n| 修订采购办法 | 财务科 | 进行中 |',
        整改: '| 反馈问题 | 整改措施 | 整改进展 | 状态 |\n| 账实不符 | 盘点 | 已全部整改到位 |  |',
      },
      sheet: '| 反馈问题 | 整改措施 | 整改进展 | 状态 |\n| 接待超标 | 退缴 | 正在整改 | 整改中 |',
    },
  ],
  invalid: [
    {
      name: 'open ones are gone; they can be written below where nothing else stands',
      previous: {
        表: `
          ${HEAD}
          | 1 | 固定资产账实不符 | 全面盘点 | 整改中 |  |
          | 2 | 公务接待审批不全 | 补办手续 | 基本完成、长期推进 |  |`,
      },
      sheet: `
        ${HEAD}
        | 1 | 合同管理不规范 | 统一归口 | 整改中 |  |`,
      issues: [
        {
          cell: 'B1',
          file: '样例.xlsx',
          messageId: 'rectification',
          severity: 'error',
          data: { row: 2, sheet: '表', text: '固定资产账实不符', status: '整改中' },
          related: ['B2'],
          suggestions: [2],
        },
        { cell: 'B1', data: { row: 3 }, suggestions: [3] },
      ],
    },
    {
      name: 'a task; a total below leaves no room',
      previous: { 表: '| 任务内容 | 牵头科室 | 状态 |\n| 修订采购办法 | 财务科 | 进行中 |' },
      sheet: `
        | 任务内容 | 牵头科室 | 状态 |
        | 组织廉政谈话 | 办公室 | 进行中 |
        填报人：温雅琴`,
      issues: [{ cell: 'A1', messageId: 'task-breakdown', data: { text: '修订采购办法' } }],
    },
  ],
});
