import { levelAllowed } from '../../src/rules/level-allowed';
import { testRule } from './rule-tester';

testRule(levelAllowed, {
  valid: [
    {
      name: 'every notation, several levels in a cell, blanks',
      sheet: `
        | 风险点描述 | 防控措施 | 风险等级 |
        | 未按规定登记用印 | 用印须经审批并登记 | 一级 |
        | 公车私用 | 一车一卡，每月核对 | Ⅱ级 |
        | 虚列支出 | 报销须附明细清单 | 高风险 |
        | 坐支现金 | 每月盘点库存现金 | 橙色 |
        | 擅自开户 | 开户须经审批 | ★★ |
        | 1.围标 2.泄密 | 专家随机抽取 | 一级、二级 |
        | 擅自用车 | 派车须登记 | |
        | 擅自留宿 | 登记 | — |`,
    },
    {
      name: 'a word of the unit, and a composite column',
      sheet: `
        | 廉政风险点及等级 | 防控措施 | 风险等级 |
        | 未按规定登记用印★★ | 用印须经审批并登记 | 较高 |`,
      settings: { levels: { notation: 'grade', mapping: { 较高: 2 } } },
    },
  ],
  invalid: [
    {
      name: 'a fourth level, other words',
      sheet: `
        | 风险点描述 | 防控措施 | 风险等级 |
        | 未按规定登记用印 | 用印须经审批并登记 | 四级 |
        | 公车私用 | 一车一卡，每月核对 | 重大 |
        | 虚列支出 | 报销须附明细清单 | 一级 |`,
      issues: [
        {
          cell: 'C2',
          messageId: 'not-allowed',
          severity: 'error',
          data: { row: 2, column: '风险等级', value: '四级' },
        },
        { cell: 'C3', data: { value: '重大' } },
      ],
    },
    {
      name: 'a bare number: the word is suggested in the notation of the unit; a merged cell once',
      sheets: {
        样例: {
          markdown: `
            | 风险点描述 | 防控措施 | 风险等级 |
            | 未按规定登记用印 | 用印须经审批并登记 | 1 |
            | 公车私用 | 一车一卡，每月核对 | |
            | 虚列支出 | 报销须附明细清单 | 高 |`,
          merges: ['C2:C3'],
        },
      },
      settings: { levels: { notation: 'grade', mapping: {} } },
      issues: [{ cell: 'C2', suggestions: ['高'] }],
    },
  ],
});
