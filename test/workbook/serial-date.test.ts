import fc from 'fast-check';
import { isoToSerial, serialToIso } from '../../src/workbook/serial-date';

describe('serialToIso', () => {
  it.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [45_000, '2023-03-15'],
    [45_000.354_166_666_664, '2023-03-15T08:30'],
    [45_000.354_340_277_78, '2023-03-15T08:30:15'],
    [45_000.999_999_99, '2023-03-16'],
    [2_958_465, '9999-12-31'],
  ])('turns %p into %p', (serial, iso) => {
    expect(serialToIso(serial, false)).toBe(iso);
  });

  it('knows the calendar, day for day', () => {
    const first = Date.UTC(1904, 0, 1);
    for (let serial = 0; serial <= 2_957_003; serial += 1) {
      const expected = new Date(first + serial * 86_400_000).toISOString().slice(0, 10);
      if (serialToIso(serial, true) !== expected) throw new Error(`${serial} is ${expected}`);
    }
  });

  it('counts from 1904 where the workbook does', () => {
    expect(serialToIso(0, true)).toBe('1904-01-01');
    expect(serialToIso(45_000, true)).toBe('2027-03-16');
  });

  it.each([-1, 0, 0.5, 60, 2_958_466, Number.NaN, Number.POSITIVE_INFINITY])(
    'finds no day in %p',
    (serial) => {
      expect(serialToIso(serial, false)).toBeNull();
    },
  );
});

describe('isoToSerial', () => {
  it.each([
    ['1900-01-01', 1],
    ['1900-03-01', 61],
    ['2023-03-15', 45_000],
    ['2023-03-15T12:00:00', 45_000.5],
    ['2023-03-15T12:00:00.000Z', 45_000.5],
  ])('turns %p into %p', (iso, serial) => {
    expect(isoToSerial(iso, false)).toBe(serial);
  });

  it.each(['', '2023', '2023-02-30', '2023-13-01', '2023-03-15T25:00', '1899-12-30', '三月'])(
    'finds no day in %p',
    (iso) => {
      expect(isoToSerial(iso, false)).toBeNull();
    },
  );

  it('is the inverse of serialToIso, to the second', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 61, max: 2_958_464 }),
        fc.integer({ min: 0, max: 86_399 }),
        fc.boolean(),
        (day, second, date1904) => {
          const serial = day + second / 86_400;
          fc.pre(!date1904 || day < 2_950_000);
          expect(isoToSerial(serialToIso(serial, date1904) ?? '', date1904)).toBeCloseTo(serial, 8);
        },
      ),
    );
  });
});
