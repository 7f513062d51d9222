import { lintTable } from '../../src/core/linter';
import { renderMessage } from '../../src/core/messages';
import { recogniseWorkbook } from '../../src/ledger/recognise';
import { DEFAULT_SETTINGS } from '../../src/ledger/settings';
import { dateHasYear } from '../../src/rules/date-has-year';
import { RULE_MESSAGES } from '../../src/rules/messages';
import { workbookFromMarkdown } from '../support/sheet-from-markdown';

/** No ledger of events is defined yet: a table of pledges stands in for a register of meetings. */
function issuesOf(markdown: string, ledger = 'meetings') {
  const [table] = recogniseWorkbook(workbookFromMarkdown('样例.xlsx', { 会议: markdown }));
  if (!table) throw new Error('no table');
  const environment = { asOf: '2024-01-10', period: null, roster: null, settings: DEFAULT_SETTINGS };
  return lintTable({ ...table, ledger }, { rules: [dateHasYear], environment, settings: {} });
}

describe('C-05 in a ledger of events', () => {
  it('reports dates without a year, and suggests the year of the fill date', () => {
    const issues = issuesOf(`
      填报日期：2023年12月20日
      | 签订人 | 签订日期 | 文书名称 |
      | 周若溪 | 3月14日 | 专题会议 |
      | 林启明 | 三月十五日 | 专题会议 |
      | 邵长宁 | 2023年3月16日 | 专题会议 |`);
    expect(issues.map(({ at, severity }) => [at.row, at.column, severity])).toEqual([
      [3, 2, 'error'],
      [4, 2, 'error'],
    ]);
    expect(issues.map(({ suggestions }) => suggestions?.[0]?.edits[0]?.after)).toEqual([
      '2023-03-14',
      '2023-03-15',
    ]);
    for (const issue of issues) expect(renderMessage(RULE_MESSAGES, 'zh-CN', issue)).toMatch(/没有年份/);
  });

  it('says nothing of whole dates, blanks and words', () => {
    expect(
      issuesOf(`
        | 签订人 | 签订日期 | 文书名称 |
        | 周若溪 | 2023.3.14 | 专题会议 |
        | 林启明 | | 专题会议 |
        | 邵长宁 | @2023-03-16 | 专题会议 |`),
    ).toEqual([]);
  });

  it('takes the year as read in other ledgers', () => {
    const sheet = '| 签订人 | 签订日期 | 文书名称 |\n| 周若溪 | 3月14日 | 廉政承诺书 |';
    expect(issuesOf(sheet, 'pledges')).toEqual([]);
    expect(issuesOf(sheet)).toHaveLength(1);
  });
});
