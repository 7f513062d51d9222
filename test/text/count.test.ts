import fc from 'fast-check';
import { type Count, parseCount } from '../../src/text/count';
import { textsLike } from './arbitraries';

describe('parseCount', () => {
  it.each<[string, number, string, Count['notation']]>([
    ['13', 13, '', 'plain'],
    ['13份', 13, '份', 'with-unit'],
    ['2人次', 2, '人次', 'with-unit'],
    ['1,200人', 1200, '人', 'with-unit'],
    ['６次', 6, '次', 'full-width'],
    ['１３', 13, '', 'full-width'],
    ['十三份', 13, '份', 'chinese'],
    ['三百人', 300, '人', 'chinese'],
    ["'13", 13, '', 'apostrophe'],
    ['’13', 13, '', 'apostrophe'],
  ])('%s is %d %s (%s)', (text, value, unit, notation) => {
    expect(parseCount(text)).toEqual({ value, unit, notation });
  });

  it.each(['', '份', '近20份', '多次', '若干', '13份以上', '第3次', '10元', '2023-03-14'])(
    '%j is no count',
    (text) => expect(parseCount(text)).toBeNull(),
  );

  it('reads any whole number with any unit', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom('', '份', '次', '人', '人次', '个'), (value, unit) => {
        expect(parseCount(`${value}${unit}`)).toMatchObject({ value, unit });
      }),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(textsLike("013一十百万份人次个'，,."), (text) => parseCount(text) !== undefined));
  });
});
