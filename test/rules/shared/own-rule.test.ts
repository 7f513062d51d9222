import { LANGUAGES } from '../../../src/core/language';
import { lintTable } from '../../../src/core/linter';
import { renderMessage } from '../../../src/core/messages';
import { DEFINITIONS } from '../../../src/ledger/definitions';
import { DEFAULT_SETTINGS } from '../../../src/ledger/settings';
import { resolveOwnRule, type WrittenRule } from '../../../src/ledger/user/own-rule';
import { RULE_MESSAGES } from '../../../src/rules/messages';
import { withOwnMessages } from '../../../src/rules/shared/own-messages';
import { ownRule } from '../../../src/rules/shared/own-rule';
import type { MarkdownSheet } from '../../support/sheet-from-markdown';
import { tableFrom } from '../../support/table-from-markdown';

const WRITTEN: WrittenRule = {
  id: '甲',
  ledger: 'pledges',
  field: '签订日期',
  require: '[@签订日期] <= asOf',
  severity: 'error',
  message: '{签订人}[@签订人]的日期晚于今天',
};

function lint(changes: Partial<WrittenRule>, sheet: MarkdownSheet) {
  const rule = ownRule(resolveOwnRule({ ...WRITTEN, ...changes }, DEFINITIONS));
  const environment = { asOf: '2023-12-31', period: null, roster: null, settings: DEFAULT_SETTINGS };
  return lintTable(tableFrom(sheet, 'pledges'), { rules: [rule], environment, settings: {} });
}

const cells = (...parameters: Parameters<typeof lint>) =>
  lint(...parameters).map(({ messageId, at }) => `${messageId} ${at.row}/${at.column}`);

const ROWS = `
  | 签订人 | 签订日期 | 份数 |
  | 温雅琴 | 2023-03-01 | 1 |
  | 陈嘉禾 | 2024-03-01 | 两份 |
  | 周若溪 | | |`;

describe('ownRule', () => {
  it('reports the rows that break it', () => {
    expect(cells({}, ROWS)).toEqual(['broken 3/2']);
  });

  it('passes a row where a blank leaves it undecided, and tells one with a value of another kind', () => {
    expect(cells({ require: '[@份数] >= 2' }, ROWS)).toEqual(['broken 2/2', 'undecided 3/2']);
  });

  it('may ask for a value', () => {
    expect(cells({ require: '[@份数] != null', field: '份数' }, ROWS)).toEqual(['broken 4/3']);
  });

  it('is about the rows that its condition names', () => {
    expect(cells({ when: '[@签订人] == "温雅琴"' }, ROWS)).toEqual([]);
    expect(cells({ when: '[@签订人] == "陈嘉禾"' }, ROWS)).toEqual(['broken 3/2']);
    expect(cells({ when: '[@份数] > 1' }, ROWS)).toEqual(['undecided 3/2']);
  });

  it('passes over a table without one of its columns', () => {
    const sheet = '| 签订人 | 签订日期 |\n| 陈嘉禾 | 2024-03-01 |';
    expect(cells({}, sheet)).toEqual(['broken 2/2']);
    expect(cells({ when: '[@份数] == null' }, sheet)).toEqual([]);
    expect(cells({ field: '份数' }, sheet)).toEqual([]);
  });

  it('reports a merged cell once', () => {
    const markdown = '| 签订人 | 签订日期 |\n| 陈嘉禾 | 2024-03-01 |\n| 温雅琴 | |';
    expect(cells({}, { markdown, merges: ['B2:B3'] })).toEqual(['broken 2/2']);
  });

  it('speaks the user’s words in every language, braces and all', () => {
    const messages = withOwnMessages(RULE_MESSAGES, ['甲']);
    for (const issue of lint({}, ROWS)) {
      for (const language of LANGUAGES) {
        expect(renderMessage(messages, language, issue)).toContain('{签订人}陈嘉禾的日期晚于今天');
      }
    }
  });

  it('documents itself from its own texts', () => {
    const { docs } = ownRule(resolveOwnRule({ ...WRITTEN, basis: '第九条' }, DEFINITIONS)).meta;
    expect(docs['zh-CN']).toEqual({
      what: '承诺书责任书签订台账·签订日期：{签订人}“签订人”的日期晚于今天',
      why: '第九条',
      how: '{签订人}“签订人”的日期晚于今天',
    });
    expect(docs.source).toBe('第九条');
  });
});
