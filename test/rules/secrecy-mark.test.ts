import { secrecyMark } from '../../src/rules/secrecy-mark';
import { testRule } from './rule-tester';

testRule(secrecyMark, {
  valid: [
    {
      name: 'prose that speaks of secrets',
      sheet: `
        | 风险点描述 | 防控措施 | 风险等级 |
        | 泄露国家秘密 | 签订保密承诺书，涉密文件登记管理 | ★★★ |
        | 泄露商业秘密和机密文件内容 | 专柜保管 | 高 |`,
    },
    { name: 'numbers and blanks', sheet: '| 1 | | @2023-03-14 |' },
  ],
  invalid: [
    {
      name: 'in the name of a sheet',
      sheets: { '机密★1年': '| 甲 |' },
      issues: [{ cell: null, messageId: 'named', data: { mark: '机密★1年' } }],
    },
    {
      name: 'in the name of the file',
      files: { '报送/绝密★.xlsx': { 台账: '| 甲 |' } },
      issues: [{ cell: null, messageId: 'named', data: { name: '绝密★' } }],
    },
    {
      name: 'in the title',
      sheet: `
        | 机密★1年 |
        | 风险点描述 | 防控措施 |
        | 泄露国家秘密 | 签订保密承诺书 |`,
      issues: [
        { cell: 'A1', messageId: 'marked', severity: 'error', data: { cell: 'A1', mark: '机密★1年' } },
      ],
    },
    {
      name: 'on a hidden sheet without a table, only the first of several',
      sheets: {
        台账: '| 甲 |',
        附件: { markdown: '| | 密级：秘密 |\n| 绝密★ |', state: 'hidden' },
      },
      issues: [{ cell: 'B1', data: { sheet: '附件', mark: '密级：秘密' } }],
    },
  ],
});
