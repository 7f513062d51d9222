import { hiddenSheets } from '../../src/rules/hidden-sheets';
import { testRule } from './rule-tester';

const LIST = `
  | 序号 | 反馈问题 | 整改措施 |
  | 1 | 印章使用登记不全 | 设专人登记用印 |`;

testRule(hiddenSheets, {
  valid: [
    { name: 'all sheets shown', sheets: { 台账: LIST, 说明: '填报说明' } },
    {
      name: 'a hidden sheet that holds nothing',
      sheets: { 台账: LIST, Sheet2: { markdown: '', state: 'hidden' } },
    },
  ],
  invalid: [
    {
      name: 'a hidden list beside the ledger',
      sheets: { 台账: LIST, 底稿: { markdown: '\n | | 名单 |', state: 'hidden' } },
      issues: [{ cell: 'B1', messageId: 'hidden', severity: 'warning', data: { sheet: '底稿' } }],
    },
    {
      name: 'one that only a program can show',
      sheets: { 台账: { markdown: LIST, state: 'veryHidden' }, 说明: '填报说明' },
      issues: [{ cell: 'A1', messageId: 'very-hidden', data: { sheet: '台账' } }],
    },
  ],
});
