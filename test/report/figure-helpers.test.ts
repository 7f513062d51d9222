import { UserError } from '../../src/core/errors';
import { recogniseMarkdown } from '../support/environment';
import { ALL_LEDGERS } from './all-ledgers';
import { brief } from './support-briefing';

const { 整改 = '', 会议 = '' } = ALL_LEDGERS;
const WITHOUT_STATUS =
  '| 序号 | 来源 | 反馈问题 | 整改措施 | 责任人 |\n| 1 | 县审计局 | 资产未入账 | 补记账目 | 高思源 |';

/** The HTML with the marks of figures taken off. */
const text = (source: string, sheets: Record<string, string>): string =>
  brief(source, sheets).html.replace(/<\/?span[^>]*>/g, '');

describe('figures in the text', () => {
  it('are written as a document writes them', () => {
    expect(text('{{figure "meetings.special-study-days"}}', { 会议 })).toBe('1月10日、7月20日');
    const share =
      '{{numerator "rectification.done-share"}}/{{denominator "rectification.done-share"}}={{figure "rectification.done-share"}}';
    expect(text(share, { 整改 })).toBe('1/3=33.33%');
    expect(
      text('{{part "rectification.by-department" "财务科"}}{{part "rectification.by-department" "无"}}', {
        整改,
      }),
    ).toBe('20');
  });

  it('are compared with the period before', () => {
    const { tables } = recogniseMarkdown({ 整改: 整改.split('\n').slice(0, 3).join('\n') });
    const source =
      '{{change "rectification.total"}}，{{change "rectification.done"}}，{{change "rectification.done-share"}}';
    expect(brief(source, { 整改 }, { previous: tables }).html).toBe(
      '比上期增加2个，与上期持平，比上期减少66.67个百分点',
    );
    expect(brief(`x${source}`, { 整改 }).html).toBe('x，，');
  });

  it('are used only when they are printed', () => {
    const { figures } = brief('{{#if (borne "rectification.done")}}{{figure "rectification.total"}}{{/if}}', {
      整改,
    });
    expect(figures.map(({ id }) => id)).toEqual(['rectification.total']);
  });

  it('of a fixed wording bear a claim without rows', () => {
    expect(brief('{{#claim "五个必须" "policy.five-musts"}}是{{/claim}}', { 整改 }).html).toBe('是');
  });
});

describe('a figure whose ledger lacks a column', () => {
  const source =
    '<p>\n{{figure "rectification.done"}}{{#claim "完成" "rectification.done-share"}}x{{/claim}}</p>';

  it('is a fault that names figure, column, sheet and place in the template', () => {
    expect(() => brief(source, { 表: WITHOUT_STATUS })).toThrow(UserError);
    expect(() => brief(source, { 表: WITHOUT_STATUS })).toThrow(
      expect.objectContaining({
        code: 'figure-columns-missing',
        details: expect.objectContaining({
          columns: '“状态”',
          places: '样例.xlsx（表）',
          line: 2,
          column: 1,
        }),
      }),
    );
  });

  it('is named in a draft, which is made all the same', () => {
    const { html, failed, unsupported } = brief(source, { 表: WITHOUT_STATUS }, { draft: true });
    expect(html).toContain(
      '<mark class="unsupported">问题整改台账中已完成的问题数（台账缺少“状态”栏）</mark>',
    );
    expect(failed).toEqual([
      '问题整改台账中已完成的问题数（台账缺少“状态”栏）',
      '问题整改台账的完成率（台账缺少“状态”栏）',
    ]);
    expect(unsupported).toEqual([]);
  });
});

describe('parts in the text', () => {
  it('come with their label and size', () => {
    const source = '{{#each (groups "rectification.by-department")}}{{label}}{{size}};{{/each}}';
    expect(brief(source, { 整改 }).html).toBe('办公室1;财务科2;');
  });
});

describe('rows in the text', () => {
  it('come with the fields of their ledger, empty where there is none', () => {
    const source =
      '{{#each (first (rows "rectification.doing") 2)}}{{problem}}/{{completionDate}}/{{status}};{{/each}}';
    expect(brief(source, { 整改 }).html).toBe('资产未入账//整改中;');
  });
});
