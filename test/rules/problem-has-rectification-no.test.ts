import { problemHasRectificationNo } from '../../src/rules/problem-has-rectification-no';
import { testRule } from './rule-tester';

testRule(problemHasRectificationNo, {
  valid: [
    {
      name: 'a number, nothing found, nothing told',
      sheet: `
        | 日期 | 检查方式 | 被检查单位 | 检查内容 | 发现问题数 | 问题描述 | 转整改编号 |
        | 2023-03-01 | 随机抽查 | 财务科 | 财务纪律 | 1 | 报销单缺明细 | ZG-01 |
        | 2023-03-02 | 随机抽查 | 办公室 | 公车管理 | 0 | 未发现问题 | |
        | 2023-03-03 | 随机抽查 | 工程科 | 工作纪律 | | 经检查，未发现违规问题 | 无 |
        | 2023-03-03 | 随机抽查 | 工程科 | 工作纪律 | | | |`,
    },
    {
      name: 'no column of numbers',
      sheet: `
        | 日期 | 检查方式 | 被检查单位 | 检查内容 | 问题描述 |
        | 2023-03-01 | 随机抽查 | 财务科 | 财务纪律 | 报销单缺明细 |`,
    },
  ],
  invalid: [
    {
      name: 'by the number of problems, by the words',
      sheet: `
        | 日期 | 检查方式 | 被检查单位 | 检查内容 | 发现问题数 | 问题描述 | 转整改编号 |
        | 2023-03-01 | 随机抽查 | 财务科 | 财务纪律 | 2 | 报销单缺明细 | |
        | 2023-03-02 | 随机抽查 | 办公室 | 公车管理 | | 未发现公车私用；两次出车无派车单 | / |`,
      issues: [
        { cell: 'G2', messageId: 'missing', severity: 'error', data: { row: 2 }, related: ['E2'] },
        { cell: 'G3', data: { row: 3 } },
      ],
    },
    {
      name: 'where only the words are there',
      sheet: `
        | 日期 | 检查方式 | 被检查单位 | 检查内容 | 问题描述 | 转整改编号 |
        | 2023-03-01 | 随机抽查 | 财务科 | 财务纪律 | 报销单缺明细 | |`,
      issues: [{ cell: 'F2', related: ['E2'] }],
    },
  ],
});
