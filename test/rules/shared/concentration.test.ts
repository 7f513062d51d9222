import { concentrationOf } from '../../../src/rules/shared/concentration';

const limits = { least: 3, share: 0.5 };
const first = (word: string): string[] => (word === '' ? [] : [...word]);

describe('a value that most entries share', () => {
  it('counts entries, not values, and leaves blanks out', () => {
    expect(concentrationOf(['甲', '甲乙', '甲甲', '丙', ''], first, limits)).toEqual({
      entries: ['甲', '甲乙', '甲甲'],
      total: 4,
      percent: 75,
    });
  });

  it('is none for too few entries or at the share itself', () => {
    expect(concentrationOf(['甲', '甲', ''], first, limits)).toBeNull();
    expect(concentrationOf(['甲', '甲', '乙', '丙'], first, limits)).toBeNull();
    expect(concentrationOf([], first, limits)).toBeNull();
  });
});
