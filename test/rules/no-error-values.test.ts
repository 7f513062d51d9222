import { lintWorkbook } from '../../src/core/linter';
import { renderMessage } from '../../src/core/messages';
import { workbookSubject } from '../../src/core/workbook-subject';
import { DEFAULT_SETTINGS } from '../../src/ledger/settings';
import { RULE_MESSAGES } from '../../src/rules/messages';
import { noErrorValues } from '../../src/rules/no-error-values';
import { workbookFromMarkdown } from '../support/sheet-from-markdown';
import { testRule } from './rule-tester';

testRule(noErrorValues, {
  valid: [
    { name: 'formulas with values', sheet: '| 序号 | 金额 |\n| 1 | =SUM(B3:B9)→12 |' },
    { name: 'text that speaks of errors', sheet: '| 内容 |\n| 公式显示 #REF 的已改正 |' },
  ],
  invalid: [
    {
      name: 'cells in error on any sheet, hidden ones too',
      sheets: {
        台账: '| 反馈问题 | 整改措施 | 涉及金额 |\n| 印章使用登记不全 | 设专人登记用印 | #REF! |',
        备查: { markdown: '| #N/A | 3 | #DIV/0! |', state: 'hidden' },
      },
      issues: [
        {
          cell: 'C2',
          messageId: 'error-value',
          severity: 'error',
          data: { sheet: '台账', cell: 'C2', error: '#REF!' },
        },
        { cell: 'A1', data: { sheet: '备查', error: '#N/A' } },
        { cell: 'C1', data: { error: '#DIV/0!' } },
      ],
    },
    { name: 'a sheet without a table', sheet: '#NAME?', issues: [{ cell: 'A1' }] },
  ],
});

describe('S-12 on the whole file', () => {
  const workbook = {
    ...workbookFromMarkdown('样例.xlsx', { 台账: '| 甲 |' }),
    externalLinks: ['file:///C:\\Users\\someone\\2022年台账.xlsx', '预算.xlsx'],
    hasMacros: true,
  };
  const issues = lintWorkbook(workbookSubject(workbook, []), {
    rules: [noErrorValues],
    environment: { asOf: '2023-12-31', period: null, roster: null, settings: DEFAULT_SETTINGS },
    settings: {},
  });

  it('reports links by file name only, and macros', () => {
    expect(issues.map(({ messageId, at }) => [messageId, at.row])).toEqual([
      ['external-links', null],
      ['macros', null],
    ]);
    expect(issues[0]?.data).toEqual({ links: ['2022年台账.xlsx', '预算.xlsx'], count: 2 });
    for (const issue of issues) expect(renderMessage(RULE_MESSAGES, 'zh-CN', issue)).not.toMatch(/[{}]/);
  });
});
