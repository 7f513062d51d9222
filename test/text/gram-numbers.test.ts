import { GramNumbers } from '../../src/text/gram-numbers';

function numbered(grams: GramNumbers, text: string): number[] {
  const into = new Int32Array(text.length + 2).fill(-1);
  return [...into.slice(1, 1 + grams.write(text, into, 1))];
}

describe('GramNumbers', () => {
  it('gives equal bigrams of different texts one number, and each repeat in a text its own', () => {
    const grams = new GramNumbers();
    expect(numbered(grams, '审批审批')).toEqual([0, 1, 2]);
    expect(numbered(grams, '批审')).toEqual([1]);
    expect(numbered(grams, '审批审批审批')).toEqual([0, 1, 2, 3, 4]);
    expect(Array.from({ length: grams.size }, (_, number) => grams.name(number))).toEqual([
      '审批',
      '批审',
      '审批\t2',
      '批审\t2',
      '审批\t3',
    ]);
  });

  it('lets a single character stand for itself, and an empty text for nothing', () => {
    const grams = new GramNumbers();
    expect(numbered(grams, '')).toEqual([]);
    expect(numbered(grams, '𠮷')).toEqual([0]);
    expect(numbered(grams, '𠮷批')).toEqual([1]);
    expect(numbered(grams, '𠮷')).toEqual([0]);
    expect([grams.name(0), grams.name(1)]).toEqual(['𠮷', '𠮷批']);
  });

  it('keeps its numbers when there are many', () => {
    const grams = new GramNumbers();
    const text = (index: number) =>
      String.fromCharCode(0x4e00 + (index % 150), 0x4e00 + Math.floor(index / 150));
    for (let index = 0; index < 20_000; index += 1) expect(numbered(grams, text(index))).toEqual([index]);
    for (let index = 0; index < 20_000; index += 1) expect(numbered(grams, text(index))).toEqual([index]);
    expect(grams.name(19_999)).toBe(text(19_999));
  });
});
