import fc from 'fast-check';
import { type Amount, parseAmount } from '../../src/text/amount';
import { formatChineseNumber } from '../../src/text/chinese-number';
import { textsLike } from './arbitraries';

describe('parseAmount', () => {
  it.each<[string, number, Amount['notation']]>([
    ['2000', 2000, 'plain'],
    ['-12.5', -12.5, 'plain'],
    ['2000万', 20_000_000, 'text-unit'],
    ['1.2亿元', 120_000_000, 'text-unit'],
    ['1.1万', 11_000, 'text-unit'],
    ['500元', 500, 'text-unit'],
    ['三百万元', 3_000_000, 'text-unit'],
    ['叁仟元整', 3000, 'text-unit'],
    ['￥3,000.50', 3000.5, 'grouped'],
    ['3，000', 3000, 'grouped'],
    ['３０００元', 3000, 'full-width'],
    ['500余万元', 5_000_000, 'approximate'],
    ['约20万元', 200_000, 'approximate'],
    ['20万余元', 200_000, 'approximate'],
    ['1亿多元', 100_000_000, 'approximate'],
    ['500元左右', 500, 'approximate'],
    ['0', 0, 'plain'],
  ])('%s is %d yuan (%s)', (text, yuan, notation) => expect(parseAmount(text)).toEqual({ yuan, notation }));

  it.each(['', '元', '万元', '若干', '13份', '50%', '1.2.3', '见附件', '2023年'])('%j is no amount', (text) =>
    expect(parseAmount(text)).toBeNull(),
  );

  it('reads sums to the cent, in figures and in words', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000_000), (cents) => {
        expect(parseAmount(`${(cents / 100).toFixed(2)}元`)?.yuan).toBe(cents / 100);
        expect(
          parseAmount(`${(cents / 100).toLocaleString('en-US', { minimumFractionDigits: 2 })}`)?.yuan,
        ).toBe(cents / 100);
        expect(parseAmount(`${formatChineseNumber(cents)}元`)?.yuan).toBe(cents);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(textsLike('0123.,，万亿元余多约一二百￥整-'), (text) => {
        const amount = parseAmount(text);
        if (amount) expect(Number.isFinite(amount.yuan)).toBe(true);
      }),
    );
  });
});
