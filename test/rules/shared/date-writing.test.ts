import { writeDay } from '../../../src/rules/shared/date-writing';
import { isoDay, parseDate } from '../../../src/text/date';

describe('writeDay', () => {
  it('writes what is read back as the same day in the same notation', () => {
    for (const notation of ['iso', 'dot', 'slash', 'chinese', 'compact'] as const) {
      const date = parseDate(writeDay('2023-03-04', notation) ?? '');
      expect(date?.notation).toBe(notation);
      expect(date && isoDay(date)).toBe('2023-03-04');
    }
  });

  it('has no way of writing the others', () => {
    expect(writeDay('2023-03-04', 'month-day')).toBeNull();
  });
});
