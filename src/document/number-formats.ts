import { formatChineseDigits, formatChineseNumber } from '../text/chinese-number';

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';

/** Figures as cheques have them, in place of the plain ones. */
const FINANCIAL = new Map(
  Array.from('零一二三四五六七八九十百千', (plain, index) => [
    plain,
    '零壹贰叁肆伍陆柒捌玖拾佰仟'.charAt(index),
  ]),
);

/** How Word writes the number of a list by the name of its format (ST_NumberFormat); others are written in digits. */
const FORMATS: Readonly<Record<string, (n: number) => string>> = {
  chineseCounting: formatChineseNumber,
  chineseCountingThousand: formatChineseNumber,
  taiwaneseCounting: formatChineseNumber,
  taiwaneseCountingThousand: formatChineseNumber,
  japaneseCounting: formatChineseNumber,
  ideographDigital: formatChineseDigits,
  japaneseDigitalTenThousand: formatChineseDigits,
  taiwaneseDigital: formatChineseDigits,
  chineseLegalSimplified: financial,
  ideographLegalTraditional: financial,
  ideographTraditional: (n) => STEMS[n - 1] ?? String(n),
  ideographZodiac: (n) => BRANCHES[n - 1] ?? String(n),
  decimalZero: (n) => String(n).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: (n) => (n <= 20 ? String.fromCharCode(0x2473 + n) : `(${n})`),
  decimalEnclosedFullstop: (n) => (n <= 20 ? String.fromCharCode(0x2487 + n) : `${n}.`),
  ideographEnclosedCircle: (n) => (n <= 10 ? String.fromCharCode(0x327f + n) : String(n)),
  lowerLetter: letters,
  upperLetter: (n) => letters(n).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (n) => roman(n).toUpperCase(),
  bullet: () => '',
  none: () => '',
};

/** A list number from 1 (0 is written in digits) in one of Word's number formats. */
export function formatListNumber(n: number, format: string): string {
  const write = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  return write && n >= 1 ? write(n) : String(n);
}

function financial(n: number): string {
  return formatChineseNumber(n).replace(/./gu, (character) => FINANCIAL.get(character) ?? character);
}

function fullWidth(n: number): string {
  return String(n).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
}

function circled(n: number): string {
  return n <= 20 ? String.fromCharCode(0x245f + n) : String(n);
}

/** a…z, then aa, bb: Word repeats the letter. */
function letters(n: number): string {
  return String.fromCharCode(97 + ((n - 1) % 26)).repeat(Math.min(Math.ceil(n / 26), 50));
}

function roman(n: number): string {
  let rest = Math.min(n, 9999);
  let text = '';
  for (const [value, sign] of ROMAN) {
    while (rest >= value) {
      text += sign;
      rest -= value;
    }
  }
  return text;
}
