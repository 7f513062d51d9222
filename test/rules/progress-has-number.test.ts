import { progressHasNumber } from '../../src/rules/progress-has-number';
import { testRule } from './rule-tester';

testRule(progressHasNumber, {
  valid: [
    {
      name: 'a number, a rule by name, a column of results, not done yet, blank',
      sheet: `
        | 反馈问题 | 整改措施 | 整改进展 | 状态 | 涉及金额 |
        | 印章使用登记不全 | 设专人登记 | 补登用印记录三十二份 | 已完成 | |
        | 公车封存不及时 | 修订制度 | 修订印发《公务用车管理办法》 | 已完成 | |
        | 违规发放补贴 | 全额清退 | 已按要求清退到位 | 已完成 | 3200 |
        | 考勤记录不全 | 每周公示 | 正在补齐考勤记录 | 进行中 | |
        | 值班记录不全 | 逐日填写 | | 已完成 | |`,
    },
    {
      name: 'without a column for the state',
      sheet: `
        | 反馈问题 | 整改措施 | 整改进展 |
        | 印章使用登记不全 | 设专人登记 | 已经整改到位 |`,
    },
  ],
  invalid: [
    {
      name: 'words only; a date and 一是 are no results',
      sheet: `
        | 反馈问题 | 整改措施 | 整改进展 | 状态 |
        | 印章使用登记不全 | 设专人登记 | 已规范用印登记 | 已完成 |
        | 公车封存不及时 | 节前封存 | 一是召开会议，二是规范封存，2023年5月已整改到位 | 已销号 |`,
      issues: [
        { cell: 'C2', messageId: 'no-number', severity: 'info', data: { row: 2, column: '整改进展' } },
        { cell: 'C3', data: { row: 3 } },
      ],
    },
    {
      name: 'a merged progress is told once',
      sheets: {
        样例: {
          markdown: `
            | 反馈问题 | 整改措施 | 整改进展 | 状态 |
            | 印章使用登记不全 | 设专人登记 | 已规范用印登记 | 已完成 |
            | 用印审批不严 | 逐级审批 | | 已完成 |`,
          merges: ['C2:C3'],
        },
      },
      issues: [{ cell: 'C2' }],
    },
  ],
});
