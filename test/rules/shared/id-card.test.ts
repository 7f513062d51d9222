import fc from 'fast-check';
import { idCardFault } from '../../../src/rules/shared/id-card';

/** An invented number: an area code never given out, a birthday in 1990. */
const good = '990101199001011230';

describe('idCardFault', () => {
  it('accepts a good number and what stands for none', () => {
    for (const text of [good, ` ${good} `, '9901********1230', '无', '-'])
      expect(idCardFault(text, text)).toBeNull();
  });

  it('finds any one digit changed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 16 }), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const digit = (Number(good[at]) + by) % 10;
        const text = `${good.slice(0, at)}${digit}${good.slice(at + 1)}`;
        expect(idCardFault(text, text)).not.toBeNull();
      }),
    );
  });

  it('tells a number that Excel has rounded', () => {
    expect(idCardFault(990101199001011200, '990101199001011200')?.kind).toBe('as-number');
    expect(idCardFault('9.9E+17', '9.9E+17')?.kind).toBe('as-number');
  });
});
