import { isSameSource } from '../../src/policy/same-source';

describe('isSameSource', () => {
  it.each([
    ['2026年临河县水务局工作要点', '《2026年临河县水务局工作要点》', true],
    ['2026年临河县水务局工作要点', '工作要点', true],
    ['2026年临河县水务局工作要点', '2026年临河县水务局工作要点（修订）', true],
    ['2026年临河县水务局工作要点', '2025年临河县水务局工作要点', false],
    ['2026年临河县水务局工作要点', '印章管理办法', false],
  ])('%s, %s: %s', (one, other, same) => {
    expect(isSameSource(one, other)).toBe(same);
    expect(isSameSource(other, one)).toBe(same);
  });
});
