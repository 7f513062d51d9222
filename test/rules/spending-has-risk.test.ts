import { spendingHasRisk } from '../../src/rules/spending-has-risk';
import { testRule } from './rule-tester';

const HEADER = '| 日期 | 决策会议 | 事项类别 | 议题名称 | 提交科室 | 表决结果 |';

testRule(spendingHasRisk, {
  valid: [
    {
      name: 'risks of every kind, the purchase under another department; appointments are not asked about',
      sheets: {
        决策: `
          ${HEADER}
          | 2023-02-14 | 党组会 | 大额度资金使用 | 拨付补助经费 | 财务科 | 通过 |
          | 2023-03-14 | 党组会 | 重大项目安排 | 河道清淤工程 | 工程科 | 通过 |
          | 2023-04-14 | 党组会 | 大额度资金使用 | 采购监测设备 | 工程科 | 通过 |
          | 2023-05-14 | 党组会 | 重要干部任免 | 研究采购科负责人任职 | 人事科 | 通过 |`,
        风险: `
          | 科室 | 权力事项 | 风险点描述 | 防控措施 |
          | 财务科 | 专项资金拨付 | 虚列支出 | 双人复核 |
          | 工程科 | 工程变更 | 虚假签证 | 多方会签 |
          | 财务科 | 政府采购 | 化整为零 | 集体研究 |`,
      },
    },
    {
      name: 'no ledger of risk points',
      sheet: `
        ${HEADER}
        | 2023-02-14 | 党组会 | 大额度资金使用 | 拨付补助经费 | 财务科 | 通过 |`,
    },
    {
      name: 'risk points without departments',
      sheets: {
        决策: `
          ${HEADER}
          | 2023-02-14 | 党组会 | 大额度资金使用 | 拨付补助经费 | 财务科 | 通过 |`,
        风险: `
          | 权力事项 | 风险点描述 | 防控措施 |
          | 资金拨付 | 虚列支出 | 双人复核 |`,
      },
    },
  ],
  invalid: [
    {
      name: 'no risk of the kind',
      sheets: {
        决策: `
          ${HEADER}
          | 2023-02-14 | 党组会 | 大额度资金使用 | 拨付补助经费 | 财务科 | 通过 |
          | 2023-03-14 | 党组会 | 重大项目安排 | 监测设备采购 | 工程科 | 通过 |`,
        风险: `
          | 科室 | 权力事项 | 风险点描述 | 防控措施 |
          | 财务科 | 经费报销 | 虚列支出 | 双人复核 |
          | 工程科 | 工程变更 | 虚假签证 | 多方会签 |`,
      },
      issues: [{ cell: 'D3', messageId: 'no-risk', severity: 'info', data: { row: 3, area: '采购招标' } }],
    },
    {
      name: 'a department without any risk point, in another file',
      files: {
        '决策.xlsx': {
          表: `
            填报单位：临河县水务局
            ${HEADER}
            | 2023-02-14 | 党组会 | 大额度资金使用 | 拨付补助经费 | 移民科 | 通过 |`,
        },
        '风险.xlsx': {
          表: `
            填报单位：临河县水务局
            | 科室 | 权力事项 | 风险点描述 | 防控措施 |
            | 财务科 | 资金拨付 | 虚列支出 | 双人复核 |`,
        },
      },
      issues: [{ cell: 'D3', messageId: 'department-without', data: { department: '移民科' } }],
    },
  ],
});
