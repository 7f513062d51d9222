import { doneHasEvidence } from '../../src/rules/done-has-evidence';
import { testRule } from './rule-tester';

testRule(doneHasEvidence, {
  valid: [
    {
      name: 'evidence given, or a document named in the progress, or not done',
      sheet: `
        | 反馈问题 | 整改措施 | 整改进展 | 状态 | 佐证材料 |
        | 印章使用登记不全 | 设专人登记用印 | 已设专人 | 已完成 | 附件3 |
        | 公车加油未核对 | 每月核对一次 | 印发《公务用车管理办法》 | 已完成 | |
        | 合同未归档 | 建立合同档案 | 已发文（临水〔2023〕12号） | 已办结 | / |
        | 档案未移交 | 移交档案馆 | 正在清点 | 整改中 | |`,
    },
    {
      name: 'no evidence column, a document in another column',
      sheet: `
        | 反馈问题 | 整改措施 | 整改进展 | 状态 | 建立制度 |
        | 印章使用登记不全 | 设专人登记用印 | 已设专人 | 已完成 | 《印章管理办法》 |`,
    },
    {
      name: 'a document named among the rules made',
      sheet: `
        | 反馈问题 | 整改措施 | 状态 | 建立制度 | 佐证材料 |
        | 登记不全 | 设专人登记 | 已完成 | 《印章管理办法》 | |`,
    },
  ],
  invalid: [
    {
      name: 'no evidence',
      sheet: `
        | 反馈问题 | 整改措施 | 整改进展 | 状态 | 佐证材料 |
        | 印章使用登记不全 | 设专人登记用印 | 已设专人登记 | 已完成 | |
        | 公车加油未核对 | 每月核对一次 | 已核对 | 已整改到位 | — |`,
      issues: [
        { cell: 'E2', messageId: 'no-evidence', severity: 'error', data: { row: 2, status: '已完成' } },
        { cell: 'E3', messageId: 'no-evidence' },
      ],
    },
    {
      name: 'without an evidence column it is a warning at the status',
      sheet: `
        | 任务内容 | 牵头科室 | 完成时限 | 状态 | 进展 |
        | 修订采购办法 | 财务科 | 2023-06-30 | 已完成 | 已修订并执行 |`,
      issues: [{ cell: 'D2', messageId: 'no-column', severity: 'warning' }],
    },
  ],
});
