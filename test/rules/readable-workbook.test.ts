import { LANGUAGES } from '../../src/core/language';
import { renderMessage } from '../../src/core/messages';
import { DEFAULT_SETTINGS } from '../../src/ledger/settings';
import { RULE_MESSAGES } from '../../src/rules/messages';
import { readableWorkbook } from '../../src/rules/readable-workbook';

const CODES = [
  'workbook-empty',
  'workbook-encrypted',
  'workbook-legacy',
  'workbook-et',
  'workbook-not-zip',
  'workbook-not-spreadsheet',
  'workbook-truncated',
  'workbook-damaged',
  'workbook-too-large',
  'workbook-too-many-cells',
  'workbook-doctype',
  'workbook-too-slow',
  'workbook-unreadable',
];

describe('S-15 readable-workbook', () => {
  it('finds nothing in a workbook that could be opened', () => {
    const environment = { asOf: '2023-12-31', period: null, roster: null, settings: DEFAULT_SETTINGS };
    expect(readableWorkbook.start(environment, undefined, () => {})).toEqual({});
  });

  it.each(CODES)('%s says in every language which file it is and what to do', (messageId) => {
    for (const language of LANGUAGES) {
      const issue = {
        rule: readableWorkbook.meta.id,
        messageId,
        data: { path: '甲.xlsx', reason: 'EACCES' },
      };
      const text = renderMessage(RULE_MESSAGES, language, issue);
      expect(text).toContain('甲.xlsx');
      expect(text).toMatch(language === 'zh-CN' ? /请/ : /:/);
    }
  });
});
