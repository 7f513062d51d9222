import fc from 'fast-check';
import { addDays, daysBetween, daysInMonth, formatIso, isValidDay } from '../../src/text/calendar';
import { isoDays } from './arbitraries';

describe('isValidDay', () => {
  it.each([
    [2023, 2, 28, true],
    [2023, 2, 29, false],
    [2024, 2, 29, true],
    [1900, 2, 29, false],
    [2000, 2, 29, true],
    [2023, 13, 1, false],
    [2023, 0, 1, false],
    [2023, 4, 31, false],
    [0, 1, 1, false],
    [2023, 1.5, 1, false],
  ])('%d-%d-%d: %s', (y, m, d, valid) => expect(isValidDay(y, m, d)).toBe(valid));
});

describe('daysInMonth', () => {
  it('knows leap years and refuses a thirteenth month', () => {
    expect([daysInMonth(2024, 2), daysInMonth(2100, 2), daysInMonth(2023, 13)]).toEqual([29, 28, 0]);
  });
});

describe('addDays and daysBetween', () => {
  it('cross months, leap days and years', () => {
    expect(addDays('2023-12-31', 1)).toBe('2024-01-01');
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2023-03-14T08:30', -14)).toBe('2023-02-28');
    expect(daysBetween('2023-01-01', '2024-01-01')).toBe(365);
  });

  it('undo each other', () => {
    fc.assert(
      fc.property(isoDays, fc.integer({ min: -50_000, max: 50_000 }), (day, n) => {
        expect(daysBetween(day, addDays(day, n))).toBe(n);
      }),
    );
  });

  it('keep years below 100 in their century', () => expect(addDays('0099-12-31', 1)).toBe('0100-01-01'));

  it.each(['', '2023-02-30', 'soon'])('refuse %j', (iso) =>
    expect(() => addDays(iso, 1)).toThrow(RangeError),
  );
});

describe('formatIso', () => {
  it('pads', () => expect(formatIso(2023, 3, 4)).toBe('2023-03-04'));
});
