import { normalizeText } from '../../src/text/normalize';
import * as phrases from '../../src/text/phrases';

describe('phrase lists', () => {
  it.each(Object.entries(phrases))('%s holds normalised words, each once', (_name, list) => {
    expect(list.length).toBeGreaterThan(0);
    expect(new Set(list).size).toBe(list.length);
    expect(list.map(normalizeText)).toEqual(list);
  });

  it('names longer deadlines before the shorter ones they begin with', () => {
    const list = phrases.EMPTY_DEADLINES;
    const hidden = list.filter((word, index) =>
      list.slice(0, index).some((earlier) => word.includes(earlier)),
    );
    expect(hidden).toEqual([]);
  });
});
