import { remembered } from '../../src/text/remembered';

describe('remembered', () => {
  it('works out a text once, however often it is asked for', () => {
    const asked: string[] = [];
    const letters = remembered((text) => {
      asked.push(text);
      return [...text];
    });
    expect(letters('甲乙')).toEqual(['甲', '乙']);
    expect(letters('甲乙')).toBe(letters('甲乙'));
    expect(asked).toEqual(['甲乙']);
  });

  it('keeps what is asked for again and forgets what is not', () => {
    const asked: string[] = [];
    const letters = remembered((text) => {
      asked.push(text);
      return [text];
    }, 2);
    for (const text of ['甲', '乙', '甲', '丙', '甲', '丁', '甲', '乙']) letters(text);
    expect(asked).toEqual(['甲', '乙', '丙', '丁', '乙']);
  });

  it('does not keep very long texts', () => {
    let count = 0;
    const length = remembered((text) => {
      count += 1;
      return { length: text.length };
    });
    length('长'.repeat(3000));
    length('长'.repeat(3000));
    expect(count).toBe(2);
  });
});
