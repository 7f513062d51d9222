import fc from 'fast-check';
import { compileTemplate } from '../../../src/report/template/compile-template';
import { DOCUMENT_HELPERS } from '../../../src/report/template/helpers';

function render(source: string, data: unknown = {}): string {
  return compileTemplate(source, { helpers: DOCUMENT_HELPERS })(data);
}

describe('DOCUMENT_HELPERS', () => {
  it.each([
    ['{{cn 3}}、{{cn 10}}、{{cn 21}}', '三、十、二十一'],
    ['{{cnp (add 1 1)}}', '（二）'],
    ['{{cnYear 2023}}年', '二〇二三年'],
    ['{{date "2023-03-14"}}', '2023年3月14日'],
    ['{{date "2023-11"}}', '2023年11月'],
    ['{{date "长期坚持"}}', '长期坚持'],
    ['{{date ""}}{{date null}}', ''],
    ['{{month "2023-03-14"}}', '3月'],
    ['{{cnDate "2023-03-14"}}', '二〇二三年三月十四日'],
    ['{{pct 76 77}}', '98.7%'],
    ['{{pct 0.98706}}', '98.71%'],
    ['{{pct 77 77}} {{pct 1 8}} {{pct 0 5}}', '100% 12.5% 0%'],
    ['{{pct 0.01005}}', '1.01%'],
    ['{{pct 0 0}}', '—'],
    ['{{join names}}', '甲、乙'],
    ['{{join rows "unit"}}', '一科、二科'],
    ['{{count names}}', '3'],
    ['{{book "中国共产党章程"}}', '《中国共产党章程》'],
    ['{{book "关于印发《办法》的通知"}}', '《关于印发〈办法〉的通知》'],
    ['{{book "《办法》"}}', '《办法》'],
    ['{{quote "三重一大"}}', '“三重一大”'],
    ['{{quote "落实“两个责任”"}}', '“落实‘两个责任’”'],
    ['{{#if (and (gt 3 2) (gte 2 2) (lt 1 2) (ne 1 2) (not (eq 1 2)))}}是{{/if}}', '是'],
    ['{{or missing "—"}}', '—'],
    ['[{{and "" 1}}][{{and 1 2}}]', '[][2]'],
  ])('%s gives %s', (source, expected) => {
    const data = { names: ['甲', '', '乙'], rows: [{ unit: '一科' }, { unit: '二科' }, {}] };
    expect(render(source, data)).toBe(expected);
  });

  it.each([
    '{{cn missing}}',
    '{{cn -1}}',
    '{{date missing}}',
    '{{join missing}}',
    '{{add 1 "2"}}',
    '{{book missing}}',
  ])('%s is a fault of the template, not a gap in the text', (source) => {
    expect(() => render(source)).toThrow(expect.objectContaining({ code: 'template-bad-argument', line: 1 }));
  });

  it('writes every date without leading zeros', () => {
    const days = fc.date({ min: new Date('1949-10-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (day) => {
        const iso = day.toISOString().slice(0, 10);
        const expected = `${day.getUTCFullYear()}年${day.getUTCMonth() + 1}月${day.getUTCDate()}日`;
        return render('{{date day}}', { day: iso }) === expected;
      }),
    );
  });

  it('keeps percentages within a rounding of the ratio', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.integer({ min: 1, max: 5000 }), (part, whole) => {
        const text = render('{{pct part whole}}', { part, whole });
        expect(Math.abs(Number(text.slice(0, -1)) / 100 - part / whole)).toBeLessThanOrEqual(0.00005 + 1e-9);
      }),
    );
  });
});
