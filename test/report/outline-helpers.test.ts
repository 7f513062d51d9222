import { ALL_LEDGERS } from './all-ledgers';
import { brief } from './support-briefing';

const { 整改 = '', 风险 = '' } = ALL_LEDGERS;
const html = (source: string, sheets = { 整改 }): string => brief(source, sheets).html;

describe('sections', () => {
  it('are numbered without those whose ledger is not there', () => {
    const source =
      '{{#section "会议" "meetings.total"}}<p>会议</p>{{/section}}{{#section "整改" "rectification.total"}}<p>甲</p>{{/section}}' +
      '{{#section "打算"}}<p>乙</p>{{/section}}';
    expect(html(source)).toBe('<h2>一、整改</h2><p>甲</p><h2>二、打算</h2><p>乙</p>');
  });

  it('vanish when nothing is left of their text', () => {
    const source =
      '{{#section "空"}}<p>{{#points}}{{#point "meetings.total"}}x{{/point}}{{/points}}</p>{{else}}无{{/section}}';
    expect(html(source)).toBe('无');
  });

  it('number their subsections afresh', () => {
    const source =
      '{{#section "甲"}}{{#subsection "一"}}<p>1</p>{{/subsection}}{{#subsection "二"}}<p>2</p>{{/subsection}}{{/section}}' +
      '{{#section "乙"}}{{#subsection "三" "rectification.total"}}<p>3</p>{{/subsection}}{{/section}}';
    expect(html(source)).toBe(
      '<h2>一、甲</h2><h3>（一）一</h3><p>1</p><h3>（二）二</h3><p>2</p><h2>二、乙</h2><h3>（一）三</h3><p>3</p>',
    );
  });
});

describe('points', () => {
  const source =
    '{{#points}}{{#point "rectification.total"}}整改。{{/point}}{{#point "meetings.total"}}会议。{{/point}}' +
    '{{#point "risk-points.total"}}排查。{{/point}}{{else}}没有。{{/points}}';

  it('are numbered as far as their figures have rows', () => {
    expect(brief(source, { 整改, 风险 }).html).toBe('一是整改。二是排查。');
  });

  it('have no number when one stands alone, and an alternative when none is left', () => {
    expect(html(source)).toBe('整改。');
    expect(html(source.replaceAll('rectification.total', 'talks.total'))).toBe('没有。');
  });

  it('must stand among points', () => {
    expect(() => html('{{#point}}x{{/point}}')).toThrow(/template-bad-argument/);
  });
});
