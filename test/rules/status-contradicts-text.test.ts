import { statusContradictsText } from '../../src/rules/status-contradicts-text';
import { testRule } from './rule-tester';

testRule(statusContradictsText, {
  valid: [
    {
      name: 'both say the same, or the text speaks of a part',
      sheet: `
        | 反馈问题 | 整改措施 | 状态 | 整改进展 |
        | 登记不全 | 设专人登记 | 已完成 | 已全部整改到位 |
        | 登记不全 | 设专人登记 | 整改中 | 已完成方案制定，正在组织实施 |
        | 登记不全 | 设专人登记 | 整改中 | 制度修订已完成 |
        | 登记不全 | 设专人登记 | 整改中 | 已完成清退5人，其余尚未完成 |
        | 登记不全 | 设专人登记 | 基本完成 | 已全部整改到位 |
        | 登记不全 | 设专人登记 | 已完成 | 尚未发现新的问题，已建立长效机制 |
        | 登记不全 | 设专人登记 | 已完成 | 对未完成的任务进行通报，问题已整改到位 |
        | 登记不全 | 设专人登记 | 已完成 | 对正在实施的项目开展检查2次 |
        | 登记不全 | 设专人登记 | | 已全部整改到位 |
        | 登记不全 | 设专人登记 | 整改中 | |`,
    },
    {
      name: 'finished as a whole and still kept up',
      sheet: `
        | 任务内容 | 牵头科室 | 状态 | 进展 |
        | 修订办法 | 财务科 | 已完成 | 已完成，正在长期坚持 |`,
    },
  ],
  invalid: [
    {
      name: 'under way or not begun, yet finished by the text',
      sheet: `
        | 反馈问题 | 整改措施 | 状态 | 整改进展 |
        | 登记不全 | 设专人登记 | 整改中 | 已全部整改到位，登记簿已启用 |
        | 登记不全 | 设专人登记 | 未开始 | 已完成 |
        | 登记不全 | 设专人登记 | 进行中 | 截至6月底，该问题已办结。 |
        | 登记不全 | 设专人登记 | 进行中 | 相关款项已收回，整改任务已完成 |`,
      issues: [
        {
          cell: 'C2',
          messageId: 'open-but-done',
          severity: 'error',
          data: { row: 2, column: '状态', other: '整改进展', status: '整改中', words: '已全部整改到位' },
          related: ['D2'],
        },
        { cell: 'C3' },
        { cell: 'C4' },
        { cell: 'C5' },
      ],
    },
    {
      name: 'finished, yet open by the text',
      sheet: `
        | 任务内容 | 牵头科室 | 状态 | 进展 |
        | 修订办法 | 财务科 | 已完成 | 正在征求意见 |
        | 修订办法 | 财务科 | 已办结 | 已完成3项，其余尚未完成 |
        | 修订办法 | 财务科 | 完成 | 办法修订工作未完成 |`,
      issues: [
        {
          cell: 'C2',
          messageId: 'done-but-open',
          data: { words: '正在' },
          suggestions: ['进行中'],
        },
        { cell: 'C3', data: { words: '尚未' } },
        { cell: 'C4', data: { words: '未完成' } },
      ],
    },
    {
      name: 'a merged status is reported once',
      sheets: {
        样例: {
          markdown: `
            | 反馈问题 | 整改措施 | 状态 | 整改进展 |
            | 登记不全 | 设专人登记 | 整改中 | 已整改到位 |
            | 未核对 | 每月核对 | | 已整改完毕 |`,
          merges: ['C2:C3'],
        },
      },
      issues: [{ cell: 'C2' }],
    },
  ],
});
