import { formatChineseDigits, formatChineseNumber } from '../../text/chinese-number';

const FINANCIAL = new Map(
  Array.from('零一二三四五六七八九十百千', (c, index) => [c, '零壹贰叁肆伍陆柒捌玖拾佰仟'.charAt(index)]),
);
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';

type Format = (n: number) => string;

const chinese: Format = (n) => formatChineseNumber(n);
const digits: Format = (n) => formatChineseDigits(n);
const decimal: Format = (n) => String(n);
const circled: Format = (n) => (n >= 1 && n <= 20 ? String.fromCharCode(0x245f + n) : String(n));

/** How Word writes the numbers of a list, by `w:numFmt`. What is not listed is written in plain digits. */
const FORMATS: Readonly<Record<string, Format>> = {
  decimal,
  decimalZero: (n) => String(n).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalHalfWidth: decimal,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedFullstop: (n) => `${n}.`,
  decimalEnclosedParen: (n) => `(${n})`,
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  japaneseCounting: chinese,
  taiwaneseCounting: chinese,
  taiwaneseCountingThousand: chinese,
  ideographDigital: digits,
  japaneseDigitalTenThousand: digits,
  taiwaneseDigital: digits,
  chineseLegalSimplified: (n) => chinese(n).replace(/./gu, (c) => FINANCIAL.get(c) ?? c),
  ideographLegalTraditional: (n) => chinese(n).replace(/./gu, (c) => FINANCIAL.get(c) ?? c),
  ideographTraditional: (n) => STEMS.charAt((n - 1) % STEMS.length),
  ideographZodiac: (n) => BRANCHES.charAt((n - 1) % BRANCHES.length),
  ideographEnclosedCircle: (n) => (n >= 1 && n <= 10 ? String.fromCharCode(0x327f + n) : chinese(n)),
  lowerLetter: letter,
  upperLetter: (n) => letter(n).toUpperCase(),
  lowerRoman: (n) => roman(n).toLowerCase(),
  upperRoman: roman,
  none: () => '',
};

/** A list number in a format of Word's; `n` is 0 or more. */
export function formatListNumber(format: string, n: number): string {
  const known = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  return (known ?? decimal)(n);
}

function fullWidth(n: number): string {
  return String(n).replace(/\d/g, (digit) => '０１２３４５６７８９'.charAt(Number(digit)));
}

/** a…z, then aa…zz, as Word does. */
function letter(n: number): string {
  if (n < 1) return '';
  return String.fromCharCode(97 + ((n - 1) % 26)).repeat(Math.min(Math.ceil(n / 26), 30));
}

function roman(n: number): string {
  let left = Math.min(n, 3999);
  let text = '';
  for (const [value, sign] of ROMAN) {
    while (left >= value) {
      text += sign;
      left -= value;
    }
  }
  return text;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];
