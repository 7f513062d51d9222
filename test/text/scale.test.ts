import fc from 'fast-check';
import { parseScale } from '../../src/text/scale';
import { textsLike } from './arbitraries';

describe('parseScale', () => {
  it.each([
    ['1', 1],
    ['４', 4],
    ['极小', 1],
    ['较小', 2],
    ['较大', 3],
    ['极大', 4],
    ['极低', 1],
    ['较高', 3],
    ['很高', 4],
    ['低', 1],
    ['中', 2],
    ['高', 3],
    ['严重', 3],
    ['特别严重', 4],
  ])('%s is step %d', (text, step) => expect(parseScale(text)).toBe(step));

  it.each(['', '0', '5', '1.5', '一级', '可能', '大概'])('%j is no step', (text) =>
    expect(parseScale(text)).toBeNull(),
  );

  it('gives 1 to 4 or nothing', () => {
    fc.assert(
      fc.property(textsLike('12345极较很大小高低中'), (text) =>
        [null, 1, 2, 3, 4].includes(parseScale(text)),
      ),
    );
  });
});
