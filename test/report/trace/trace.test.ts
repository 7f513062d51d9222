import { traceAppendix } from '../../../src/report/trace/trace-appendix';
import { rowRanges, traceEntries } from '../../../src/report/trace/trace-entries';
import { withTracePanels } from '../../../src/report/trace/trace-panels';
import { recogniseMarkdown } from '../../support/environment';
import { ALL_LEDGERS } from '../all-ledgers';
import { brief } from '../support-briefing';

const SOURCE =
  '{{figure "rectification.done-share"}}{{figure "rectification.total"}}{{figure "policy.five-musts"}}{{figure "talks.total"}}';

function traced(profile: 'internal' | 'submission' = 'internal') {
  const { tables } = recogniseMarkdown(ALL_LEDGERS);
  const briefing = brief(SOURCE, ALL_LEDGERS, { profile });
  return { html: briefing.html, entries: traceEntries(briefing.figures, tables, briefing.redactor, 2023) };
}

describe('rowRanges', () => {
  it.each([
    [[5, 6, 7, 10], '第5—7、10行'],
    [[3], '第3行'],
    [[4, 2, 4], '第2、4行'],
    [[], ''],
  ])('writes %j', (rows, words) => {
    expect(rowRanges(rows)).toBe(words);
  });
});

describe('the trace of a briefing', () => {
  it('names query, value, sheet and rows with their words', () => {
    const { entries } = traced();
    expect(entries[0]).toMatchObject({ query: '问题整改台账的完成率', value: '33.33%（1÷3）' });
    expect(entries[1]?.places).toEqual([
      {
        path: '样例.xlsx',
        sheet: '整改',
        rows: [
          { row: 2, text: '会议记录不全　由专人记录' },
          { row: 3, text: '资产未入账　补记账目' },
          { row: 4, text: '合同未验收　补充验收' },
        ],
      },
    ]);
    expect(entries[2]).toMatchObject({ note: '政策的固定表述，不取自台账', places: [] });
  });

  it('says why rows are not shown', () => {
    expect(traced('submission').entries[3]).toMatchObject({ note: '涉及个人的台账，只列数', places: [] });
    expect(traced().entries[3]?.places).toHaveLength(1);
  });

  it('becomes an appendix with a line for each figure', () => {
    const appendix = traceAppendix(traced().entries);
    expect(appendix.match(/<tr>/g)).toHaveLength(5);
    expect(appendix).toContain('样例.xlsx（整改）第2—4行');
  });

  it('becomes panels that a click on the figure shows, without a script', () => {
    const { html, entries } = traced();
    const page = withTracePanels(html, entries);
    expect(page).toContain(
      '<a class="to-trace" href="#trace-2"><span class="figure" data-figure="rectification.total">3</span></a>',
    );
    expect(page).toContain('<aside class="trace" id="trace-2">');
    expect(page).toContain('<td>第3行</td><td>资产未入账　补记账目</td>');
    expect(page).not.toContain('<script');
  });
});
