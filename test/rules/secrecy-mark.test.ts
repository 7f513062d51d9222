import { lintWorkbook } from '../../src/core/linter';
import type { Label } from '../../src/core/workbook';
import { workbookSubject } from '../../src/core/workbook-subject';
import { DEFAULT_SETTINGS } from '../../src/ledger/settings';
import { secrecyMark } from '../../src/rules/secrecy-mark';
import { workbookFromMarkdown } from '../support/sheet-from-markdown';
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

describe('a mark outside of the cells', () => {
  const place = (labels: readonly Label[]) =>
    lintWorkbook(workbookSubject({ ...workbookFromMarkdown('台账.xlsx', { 台账: '| 甲 |' }), labels }, []), {
      rules: [secrecyMark],
      environment: { asOf: '2023-12-31', period: null, roster: null, settings: DEFAULT_SETTINGS },
      settings: {},
    }).map(({ messageId, at, data }) => [messageId, at.sheet, data.mark]);

  it.each<[Label['place'], string, string, string]>([
    ['header', '台账', '机密★1年', '机密★1年'],
    ['footer', '台账', '秘密', '秘密'],
    ['property', '', '密级：秘密', '密级：秘密'],
  ])('is found in a %s', (kind, sheet, text, mark) => {
    const harmless: Label = { sheet, place: kind, text: '保守国家秘密' };
    expect(place([harmless, { sheet, place: kind, text }])).toEqual([[kind, sheet, mark]]);
    expect(place([harmless])).toEqual([]);
  });
});
