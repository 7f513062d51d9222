import { isWorkday, NO_CALENDAR, workdayBy } from '../../src/policy/holiday-calendar';
import { icalendar } from '../../src/policy/icalendar';

describe('the calendar of obligations', () => {
  it('moves what falls on a day off to the workday before', () => {
    // Spring Festival of 2026; the Saturday before it is worked.
    expect(workdayBy('2026-02-18', NO_CALENDAR)).toBe('2026-02-14');
    expect(isWorkday('2026-02-14', NO_CALENDAR)).toBe(true);
    const file = { holidays: ['2031-03-03'], workdays: ['2031-03-02'] };
    expect(workdayBy('2031-03-03', file)).toBe('2031-03-02');
  });

  it('escapes and folds', () => {
    const obligation = {
      ...{ line: 3, clause: `报送材料,一份;${'很长'.repeat(40)}\n换行`, ledger: null, item: null },
      ...{ period: 'year' as const, min: 1, max: 1, unit: '份', due: [] },
    };
    const text = icalendar(
      [{ slot: '2026年', due: '2026-12-31', by: '2026-12-31', obligation, source: '要点' }],
      '2026-01-01',
    );
    const unfolded = text.replaceAll('\r\n ', '');
    expect(unfolded).toContain('报送材料\\,一份\\;');
    expect(unfolded).toContain('\\n换行');
    expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  });
});
