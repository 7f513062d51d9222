import { deadlinePostponed } from '../../src/rules/deadline-postponed';
import { testRule } from './rule-tester';

const HEAD = '| 反馈问题 | 整改措施 | 完成时限 | 整改进展 | 备注 |';
const PREVIOUS = {
  表: `
    ${HEAD}
    | 公务接待审批手续不全 | 补办手续 | 2023-03-31 |  |  |
    | 固定资产账实不符 | 全面盘点 | 6月底前 |  |  |`,
};

testRule(deadlinePostponed, {
  valid: [
    {
      name: 'the same day in other words, an earlier one, one with its approval',
      previous: PREVIOUS,
      sheet: `
        ${HEAD}
        | 公务接待审批手续不全 | 补办手续 | 2023年6月底前 |  | 经党组会研究同意延期 |
        | 固定资产账实不符 | 全面盘点 | 6月30日 |  |  |`,
    },
    {
      name: 'a deadline that had no year and one that has; the approval in the cell itself; 长期',
      previous: { 表: `${PREVIOUS.表}\n| 合同管理不规范 | 统一归口 | 长期坚持 |  |  |` },
      sheet: `
        ${HEAD}
        | 公务接待审批手续不全 | 补办手续 | 2023年4月30日（经批准） |  |  |
        | 固定资产账实不符 | 全面盘点 | 2024-06-30 |  |  |
        | 合同管理不规范 | 统一归口 | 2023-12-31 |  |  |`,
    },
  ],
  invalid: [
    {
      name: 'put off without an approval; 延期 alone is none',
      previous: PREVIOUS,
      sheet: `
        ${HEAD}
        | 公务接待审批手续不全 | 补办手续 | @2023-06-30 |  | 延期 |
        | 固定资产账实不符 | 全面盘点 | 9月底前 | 正在盘点 |  |`,
      issues: [
        {
          cell: 'C2',
          file: '样例.xlsx',
          messageId: 'postponed',
          severity: 'error',
          data: { row: 2, before: '2023-03-31', after: '2023-06-30' },
          related: ['C2'],
        },
        { cell: 'C3', data: { before: '2023-06-30', after: '2023-09-30' } },
      ],
    },
    {
      name: 'a task, under a merged deadline told once',
      previous: {
        表: '| 任务内容 | 牵头科室 | 完成时限 |\n| 修订采购办法 | 财务科 | 2023-05-30 |\n| 组织采购培训 | 财务科 | 2023-05-30 |',
      },
      sheets: {
        表: {
          markdown:
            '| 任务内容 | 牵头科室 | 完成时限 |\n| 修订采购办法 | 财务科 | 2023-08-30 |\n| 组织采购培训 | 财务科 |  |',
          merges: ['C2:C3'],
        },
      },
      issues: [{ cell: 'C2', data: { after: '2023-08-30' } }],
    },
  ],
});
