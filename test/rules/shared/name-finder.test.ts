import { nameFinder } from '../../../src/rules/shared/name-finder';

describe('nameFinder', () => {
  const find = nameFinder(['甲县水务局', '甲县水务局河道站', '乙县林业局', '局']);

  it('finds the longest name at each place', () => {
    expect(find('报甲县水务局河道站，抄乙县林业局和甲县水务局。')).toEqual([
      { name: '甲县水务局河道站', index: 1 },
      { name: '乙县林业局', index: 11 },
      { name: '甲县水务局', index: 17 },
    ]);
  });

  it('finds nothing else', () => {
    expect(find('甲县水利局')).toEqual([]);
    expect(nameFinder([])('甲县水务局')).toEqual([]);
  });
});
