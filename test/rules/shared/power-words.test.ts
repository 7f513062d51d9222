import { STRONG_POWERS } from '../../../src/rules/shared/power-words';

describe('STRONG_POWERS', () => {
  it('has words of two characters at least, each under one power', () => {
    const words = STRONG_POWERS.flatMap((power) => power.words);
    expect(words.filter((word) => word.length < 2)).toEqual([]);
    expect(new Set(words).size).toBe(words.length);
  });
});
