import { problemInRectification } from '../../src/rules/problem-in-rectification';
import { testRule } from './rule-tester';

const INSPECTIONS = '| 日期 | 检查方式 | 被检查单位 | 检查内容 | 发现问题数 | 问题描述 | 转整改编号 |';
const LIST = '| 问题编号 | 来源 | 反馈日期 | 反馈问题 | 整改措施 | 牵头科室 |';

testRule(problemInRectification, {
  valid: [
    {
      name: 'every number has one row; a range; a merged number; nothing found; no number (R-40)',
      sheets: {
        检查: `
          ${INSPECTIONS}
          | 2023-03-01 | 随机抽查 | 财务科 | 财务纪律 | 3 | 报销单缺明细等 | ZG-01至ZG-03 |
          | 2023-03-02 | 随机抽查 | 办公室 | 公车管理 | 0 | 未发现问题 | ZG-09 |
          | 2023-03-03 | 随机抽查 | 办公室 | 公车管理 | 1 | 派车单缺签字 | |`,
        整改: {
          markdown: `
            ${LIST}
            | ZG-01 | 监督检查 | 2023-03-01 | 报销单缺明细 | 补附明细 | 财务科 |
            | zg-02 | 监督检查 | 2023-03-01 | 接待无公函 | 补办手续 | 财务科 |
            | ZG-03 | 监督检查 | 2023-03-01 | 票据不合规 | 退回重报 | 财务科 |
            | | 监督检查 | 2023-03-01 | | 建立台账 | 财务科 |`,
          merges: ['A4:A5'],
        },
      },
    },
    {
      name: 'by the words, where there are no numbers; only one ledger',
      files: {
        'a.xlsx': {
          检查: `
            填报单位：临河县水务局
            | 日期 | 检查方式 | 被检查单位 | 检查内容 | 问题描述 |
            | 2023-03-01 | 随机抽查 | 财务科 | 财务纪律 | 部分报销单据未附明细 |`,
        },
        'b.xlsx': {
          整改: `
            填报单位：临河县水务局
            ${LIST}
            | 1 | 监督检查 | 2023-03-01 | 报销单据未附明细清单 | 补附明细 | 财务科 |`,
        },
        'c.xlsx': {
          检查: `
            填报单位：临河县林业局
            ${INSPECTIONS}
            | 2023-03-01 | 随机抽查 | 财务科 | 财务纪律 | 1 | 报销单缺明细 | ZG-77 |`,
        },
      },
    },
  ],
  invalid: [
    {
      name: 'a number without a row, one with two',
      sheets: {
        检查: `
          ${INSPECTIONS}
          | 2023-03-01 | 随机抽查 | 财务科 | 财务纪律 | 2 | 报销单缺明细 | ZG-01、ZG-04 |
          | 2023-03-02 | 随机抽查 | 办公室 | 公车管理 | 1 | 派车单缺签字 | ZG-02 |`,
        整改: `
          ${LIST}
          | ZG-01 | 监督检查 | 2023-03-01 | 报销单缺明细 | 补附明细 | 财务科 |
          | ZG-02 | 监督检查 | 2023-03-02 | 派车单缺签字 | 补签 | 办公室 |
          | ZG-02 | 监督检查 | 2023-03-02 | 派车单缺签字 | 完善制度 | 办公室 |`,
      },
      issues: [
        {
          cell: 'G2',
          messageId: 'number-unknown',
          severity: 'error',
          data: { row: 2, numbers: ['ZG-04'] },
          suggestions: ['ZG-04'],
        },
        { cell: 'G3', messageId: 'number-repeated', data: { numbers: ['ZG-02'] }, related: ['A3', 'A4'] },
      ],
    },
    {
      name: 'by the words, in another file',
      files: {
        'a.xlsx': {
          检查: `
            填报单位：临河县水务局
            | 日期 | 检查方式 | 被检查单位 | 检查内容 | 问题描述 |
            | 2023-03-01 | 随机抽查 | 财务科 | 财务纪律 | 部分报销单据未附明细 |`,
        },
        'b.xlsx': {
          整改: `
            填报单位：临河县水务局
            ${LIST}
            | 1 | 巡察 | 2023-01-01 | 档案室防潮设施老化 | 更换设备 | 办公室 |`,
        },
      },
      issues: [{ cell: 'E3', messageId: 'no-row', data: { row: 3 } }],
    },
  ],
});
