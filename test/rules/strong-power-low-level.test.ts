import { strongPowerLowLevel } from '../../src/rules/strong-power-low-level';
import { testRule } from './rule-tester';

testRule(strongPowerLowLevel, {
  valid: [
    {
      name: 'a higher level, ordinary business, helpers, approvals as a procedure',
      sheet: `
        | 岗位 | 权力事项 | 风险点 | 防控措施 | 风险等级 |
        | 会计 | 资金拨付 | 截留收入 | 每月盘点 | 二级 |
        | 文秘 | 印章管理 | 未经审批擅自用印 | 用印登记 | 三级 |
        | 文秘 | 招标资料整理归档 | 资料遗失 | 双人移交 | 三级 |
        | 文秘 | 公务接待 | 超标准接待 | 审批单列明人数 | 低 |
        | 会计 | 资金拨付 | 截留收入 | 每月盘点 | |`,
    },
    {
      name: 'neither power nor post',
      sheet: `
        | 风险点 | 防控措施 | 风险等级 |
        | 泄露会议内容 | 签订保密承诺 | 三级 |`,
      ledger: 'risk-points',
    },
  ],
  invalid: [
    {
      name: 'power, step, post or risk show it',
      sheet: `
        | 岗位 | 权力事项 | 业务环节 | 风险点 | 防控措施 | 风险等级 |
        | 会计 | 专项资金管理 | 拨付 | 截留收入 | 每月盘点 | 三级 |
        | 执法 | 水政执法 | 行政处罚决定 | 随意裁量 | 集体审议 | 低 |
        | 出纳 | 现金 | 收取 | 坐支 | 每月盘点 | ★ |
        | 综合 | 项目 | 管理 | 违规分包并虚假签证 | 联合计量 | 三级 |`,
      issues: [
        {
          cell: 'F2',
          messageId: 'low',
          severity: 'warning',
          data: { row: 2, column: '风险等级', level: '三级', power: '财务资金', word: '专项资金' },
        },
        { cell: 'F3', data: { power: '行政处罚' } },
        { cell: 'F4', data: { word: '出纳' } },
        { cell: 'F5', data: { power: '工程建设' } },
      ],
    },
    {
      name: 'a personal register, and a merged level once',
      sheets: {
        个人: `
          | 姓名 | 职务 | 分管工作 | 思想道德风险 | 岗位职责风险 | 个人防控措施 | 风险等级 |
          | 林启明 | 科长 | 政府采购 | 收受礼品 | 未按程序审批 | 主动接受监督 | 三级 |`,
        科室: {
          markdown: `
            | 岗位 | 权力事项 | 风险点 | 防控措施 | 风险等级 |
            | 会计 | 资金拨付 | 截留收入 | 每月盘点 | 三级 |
            | 会计 | 资金拨付 | 挪用资金 | 每月盘点 | |`,
          merges: ['E2:E3'],
        },
      },
      issues: [{ cell: 'G2' }, { cell: 'E2' }],
    },
    {
      name: 'suggests the two higher levels, in the notation of the row',
      sheet: `
        | 岗位 | 权力事项 | 风险点 | 防控措施 | 风险等级 |
        | 审批 | 取水许可 | 擅自放宽条件 | 会审后公示 | Ⅲ级 |
        | 审批 | 取水许可 | 擅自放宽条件 | 会审后公示 | =A1→低 |`,
      issues: [
        { cell: 'E2', data: { power: '审批许可', word: '许可' }, suggestions: ['Ⅱ级', 'Ⅰ级'] },
        { cell: 'E3' },
      ],
    },
  ],
});
