import fc from 'fast-check';
import { formatChineseDigits, formatChineseNumber, parseChineseNumber } from '../../src/text/chinese-number';

describe('parseChineseNumber', () => {
  it.each([
    ['〇', 0],
    ['十', 10],
    ['十三', 13],
    ['两百', 200],
    ['一百零五', 105],
    ['一百五', 150],
    ['三千零五十', 3050],
    ['三万五', 35_000],
    ['二十万', 200_000],
    ['一亿零一', 100_000_001],
    ['廿一', 21],
    ['卅', 30],
    ['二〇二三', 2023],
    ['二○二三', 2023],
    ['壹万贰仟叁佰', 12_300],
    ['1.2亿', 120_000_000],
    ['1.1万', 11_000],
    ['2千5百', 2500],
    ['1亿5000万', 150_000_000],
    ['３，０００', 3000],
    ['1,234,567', 1_234_567],
    ['三点五', 3.5],
    ['-8', -8],
  ])('%s is %d', (text, value) => expect(parseChineseNumber(text)).toBe(value));

  it.each([
    '',
    '百',
    '百万',
    '几百',
    '多次',
    '十百',
    '一百百',
    '一二百',
    '万',
    '13份',
    '1.2.3',
    '零零点',
    '1,23',
  ])('%j is no number', (text) => expect(parseChineseNumber(text)).toBeNull());

  it('reads back what formatChineseNumber writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (n) => {
        expect(parseChineseNumber(formatChineseNumber(n))).toBe(n);
      }),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(
        fc.maxSafeNat(),
        (n) => n > 999_999_999_999_999 || parseChineseNumber(formatChineseNumber(n)) === n,
      ),
    );
  });

  it('reads digits one by one', () => {
    fc.assert(fc.property(fc.nat(9999), (n) => parseChineseNumber(formatChineseDigits(n)) === n));
  });

  it('never throws', () => {
    const unit = fc.constantFrom(...'零一两十百千万亿点壹拾廿12.,，- 负a');
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit })), (text) => {
        const value = parseChineseNumber(text);
        expect(value === null || Number.isFinite(value)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('formatChineseNumber', () => {
  it.each([
    [0, '零'],
    [10, '十'],
    [21, '二十一'],
    [110, '一百一十'],
    [1001, '一千零一'],
    [10_010, '一万零一十'],
    [120_000, '十二万'],
    [100_000_001, '一亿零一'],
    [100_010_000, '一亿零一万'],
  ])('%d is %s', (n, text) => expect(formatChineseNumber(n)).toBe(text));

  it.each([-1, 1.5, Number.NaN, 2 ** 60])('refuses %d', (n) =>
    expect(() => formatChineseNumber(n)).toThrow(RangeError),
  );
});

describe('formatChineseDigits', () => {
  it('writes years', () => {
    expect(formatChineseDigits(2023)).toBe('二〇二三');
    expect(formatChineseDigits('2023年')).toBe('二〇二三年');
  });
});
