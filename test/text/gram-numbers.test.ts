import { GramNumbers } from '../../src/text/gram-numbers';

describe('GramNumbers', () => {
  it('gives equal bigrams of different texts one number, and each repeat in a text its own', () => {
    const grams = new GramNumbers();
    expect([...grams.of('审批审批')]).toEqual([0, 1, 2]);
    expect([...grams.of('批审')]).toEqual([1]);
    expect([...grams.of('审批审批审批')]).toEqual([0, 1, 2, 3, 4]);
    expect(grams.names).toEqual(['审批', '批审', '审批\t2', '批审\t2', '审批\t3']);
  });

  it('lets a single character stand for itself, and an empty text for nothing', () => {
    const grams = new GramNumbers();
    expect(grams.of('')).toHaveLength(0);
    expect([...grams.of('审')]).toEqual([0]);
    expect([...grams.of('审批')]).toEqual([1]);
    expect([...grams.of('审')]).toEqual([0]);
  });
});
