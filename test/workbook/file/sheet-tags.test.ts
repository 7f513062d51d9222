import fc from 'fast-check';
import { parseNumber } from '../../../src/workbook/file/sheet-tags';

function parse(text: string): number {
  return parseNumber(new TextEncoder().encode(text), 0, text.length);
}

describe('parseNumber', () => {
  it('is as exact as the language, for any number', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.double({ noNaN: true, noDefaultInfinity: true }),
          fc.integer(),
          fc.integer().map((cents) => cents / 100),
        ),
        (number) => {
          expect(parse(String(number))).toBe(Number(String(number)));
          expect(parse(number.toFixed(3))).toBe(Number(number.toFixed(3)));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it.each(['', '-', '.', '1.2.3', '1e', 'abc', '0x1', 'Infinity', '1 2'])('finds no number in %j', (text) => {
    expect(parse(text)).toBeNaN();
  });
});
