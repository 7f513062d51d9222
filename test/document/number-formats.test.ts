import { formatListNumber } from '../../src/document/number-formats';

describe('formatListNumber', () => {
  it.each([
    ['chineseCountingThousand', 21, '二十一'],
    ['ideographDigital', 12, '一二'],
    ['decimalZero', 7, '07'],
    ['decimalFullWidth', 10, '１０'],
    ['decimalEnclosedCircle', 3, '③'],
    ['decimalEnclosedCircle', 21, '21'],
    ['decimalEnclosedParen', 2, '⑵'],
    ['ideographTraditional', 2, '乙'],
    ['chineseLegalSimplified', 23, '贰拾叁'],
    ['japaneseCounting', 10, '十'],
    ['lowerLetter', 28, 'bb'],
    ['upperRoman', 14, 'XIV'],
    ['bullet', 1, ''],
    ['toString', 4, '4'],
    ['decimal', 0, '0'],
  ])('%s %d is %s', (format, n, expected) => {
    expect(formatListNumber(n, format)).toBe(expected);
  });
});
