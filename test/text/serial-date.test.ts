import fc from 'fast-check';
import { isoToSerial, serialToIso } from '../../src/text/serial-date';
import { isoDays } from './arbitraries';

describe('serialToIso', () => {
  it.each<[number, boolean, string]>([
    [1, false, '1900-01-01'],
    [59, false, '1900-02-28'],
    [60, false, '1900-02-29'],
    [61, false, '1900-03-01'],
    [44_999, false, '2023-03-14'],
    [44_999.354166666664, false, '2023-03-14T08:30'],
    [44_999.5 + 1 / 86_400, false, '2023-03-14T12:00:01'],
    [60.5, false, '1900-02-29T12:00'],
    [44_999.9999999, false, '2023-03-15'],
    [0, true, '1904-01-01'],
    [43_537, true, '2023-03-14'],
  ])('%d (1904: %s) is %s', (serial, date1904, iso) => expect(serialToIso(serial, date1904)).toBe(iso));

  it('refuses what is not a number', () => expect(() => serialToIso(Number.NaN, false)).toThrow(RangeError));
});

describe('isoToSerial', () => {
  it('undoes serialToIso for every serial, to the second', () => {
    fc.assert(
      fc.property(fc.nat(80_000), fc.nat(86_399), fc.boolean(), (days, seconds, date1904) => {
        const serial = days + seconds / 86_400;
        expect(isoToSerial(serialToIso(serial, date1904), date1904)).toBeCloseTo(serial, 9);
      }),
    );
  });

  it('is undone by serialToIso for every day', () => {
    fc.assert(
      fc.property(isoDays, fc.boolean(), (iso, date1904) => {
        expect(serialToIso(isoToSerial(iso, date1904), date1904)).toBe(iso);
      }),
    );
  });

  it('differs by 1462 days between the systems', () => {
    expect(isoToSerial('2023-03-14', false) - isoToSerial('2023-03-14', true)).toBe(1462);
  });

  it('refuses a day that does not exist', () =>
    expect(() => isoToSerial('2023-02-30', false)).toThrow(RangeError));
});
