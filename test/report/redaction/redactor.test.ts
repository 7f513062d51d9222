import { parseProfile } from '../../../src/report/redaction/profile';
import { createRedactor } from '../../../src/report/redaction/redactor';
import { recogniseMarkdown } from '../../support/environment';
import { ALL_LEDGERS } from '../all-ledgers';
import { brief } from '../support-briefing';

const { tables, environment } = recogniseMarkdown({
  ...ALL_LEDGERS,
  更多: '| 姓名 | 科室 | 职务 |\n| 欧阳若水 | 办公室 | 科员 |',
});
const redactor = (profile: 'internal' | 'submission' | 'public') =>
  createRedactor(profile, tables, environment.roster);

describe('a profile', () => {
  it('keeps everything inside the unit', () => {
    expect(redactor('internal').text('林启明，13812345678')).toBe('林启明，13812345678');
  });

  it('makes names 姓+某 and stars numbers for a superior', () => {
    expect(redactor('submission').text('由林启明、欧阳若水负责，电话13812345678')).toBe(
      '由林某、欧阳某负责，电话138****5678',
    );
    expect(redactor('submission').text('财务科科长')).toBe('财务科科长');
  });

  it('makes posts general for everybody', () => {
    expect(redactor('public').text('党组书记、局长林启明，副局长周若溪，会计岗高思源')).toBe(
      '主要负责人林某，班子成员周某，有关岗位高某',
    );
  });

  it('changes words, not tags, and leaves who signs', () => {
    const html = '<p class="signer">签发人：林启明</p><p title="林启明">林启明</p>';
    expect(redactor('submission').html(html)).toBe(
      '<p class="signer">签发人：林启明</p><p title="林启明">林某</p>',
    );
  });

  it('is found by either name', () => {
    expect(['internal', '报送', '公开'].map(parseProfile)).toEqual(['internal', 'submission', 'public']);
    expect(() => parseProfile('机密')).toThrow(/profile-unknown/);
  });
});

describe('a briefing under a profile', () => {
  const source =
    '{{mark}}|{{note}}|{{#each (rows "talks.total")}}{{interviewee}}{{/each}}|{{figure "talks.total"}}|{{figure "pledges.signer-names"}}';

  it('shows all inside the unit, with the mark that says so', () => {
    const { html } = brief(source, ALL_LEDGERS, { profile: 'internal' });
    expect(html).toContain('内部资料　注意保存||高思源温雅琴|');
    expect(html).toContain('林启明、周若溪');
  });

  it('gives counts only of ledgers on persons, and no row of them', () => {
    const { html, figures } = brief(source, ALL_LEDGERS, { profile: 'submission' });
    expect(html).toMatch(/^\|\|\|<span[^>]*>2<\/span>\|<span[^>]*>林某、周某、高某、温某<\/span>$/);
    expect(figures.find(({ id }) => id === 'talks.total')).toMatchObject({ value: 2, rows: [] });
    expect(JSON.stringify(figures)).not.toMatch(/林启明|温雅琴/);
  });

  it('says that everybody may have it', () => {
    expect(brief(source, ALL_LEDGERS, { profile: 'public' }).html).toMatch(/^\|此件公开发布\|/);
    expect(brief(source, ALL_LEDGERS).html).toMatch(/^\|\|/);
  });
});
