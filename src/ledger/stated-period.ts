import { parseChineseNumber } from '../text/chinese-number';

/** The period that a title, a sheet's name or a file's name states. */
export interface StatedPeriod {
  readonly year: number;
  /** 上半年, 第一季度, 3月; empty for a whole year. */
  readonly part: string;
}

/** Years that say when something else was: document numbers, days, what was fed back that year. */
const OTHER_YEARS = [
  /[〔[［【（(]\s*20\d{2}\s*[〕\]］】）)]\s*第?\s*\d+\s*号?/g,
  /20\d{2}\s*[-./年]\s*\d{1,2}\s*[-./月]\s*\d{1,2}日?/g,
  /截[至止]20\d{2}年\d{1,2}月底?/g,
  /20\d{2}年度?(?:第[一二三四五六]轮)?[省市县区党委]{0,3}(?:专项|常规|政治)?(?:巡察|巡视|审计|督查|督导|检查|考核|民主生活会)(?:反馈|发现|查摆|指出|移交)/g,
];

const YEAR = /(?<!\d)20\d{2}(?!\d)/g;
const CHINESE_YEAR = /二[〇○零][〇○零一二三四五六七八九]{2}(?=年)/g;
const HALF = /[上下]半年/g;
const QUARTER = /第?([一二三四1-4])季度/g;
const MONTH = /(?<![\d-])(1[0-2]|0?[1-9])月(?!\d)/g;

/** The one period that a text states; null where it states no year, several years, or contradicts itself. */
export function statedPeriod(text: string): StatedPeriod | null {
  const plain = OTHER_YEARS.reduce(
    (rest, pattern) => rest.replaceAll(pattern, ' '),
    text
      .normalize('NFKC')
      .replaceAll(/\s+/g, '')
      .replaceAll(CHINESE_YEAR, (year) => String(parseChineseNumber(year) ?? year)),
  );
  const years = matches(plain, YEAR).map(Number);
  const parts = [
    ...matches(plain, HALF),
    ...Array.from(plain.matchAll(QUARTER), ([, quarter = '']) => `第${chineseDigit(quarter)}季度`),
    ...Array.from(plain.matchAll(MONTH), ([, month]) => `${Number(month)}月`),
  ];
  const [year, ...otherYears] = new Set(years);
  const [part = '', ...otherParts] = new Set(parts);
  if (year === undefined || otherYears.length > 0) return null;
  return { year, part: otherParts.length > 0 ? '' : part };
}

/** Whether two periods cannot be one: other years, or other parts of the same kind in a year. */
export function contradict(a: StatedPeriod, b: StatedPeriod): boolean {
  if (a.year !== b.year) return true;
  return a.part !== '' && b.part !== '' && a.part !== b.part && a.part.at(-1) === b.part.at(-1);
}

/** 2023年上半年. */
export function periodName({ year, part }: StatedPeriod): string {
  return `${year}年${part}`;
}

function matches(text: string, pattern: RegExp): string[] {
  return Array.from(text.matchAll(pattern), ([word]) => word);
}

function chineseDigit(quarter: string): string {
  return /\d/.test(quarter) ? '一二三四'.charAt(Number(quarter) - 1) : quarter;
}
