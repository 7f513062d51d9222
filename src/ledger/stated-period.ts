import { parseChineseNumber } from '../text/chinese-number';
import { remembered } from '../text/remembered';

/** The period that a title, a sheet's name or a file's name states. */
export interface StatedPeriod {
  readonly year: number;
  /** 上半年, 第一季度, 3月, 1—5月; empty for a whole year. */
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
/** Without one of these there is no year in a text. */
const MAY_STATE_YEAR = /20\d{2}|二[〇○零]/;
const CHINESE_YEAR = /二[〇○零][〇○零一二三四五六七八九]{2}(?=年)/g;
const HALF = /[上下]半年/g;
const QUARTER = /第?([一二三四1-4])季度/g;
/** 1—6月, 1月至3月. NFKC has made the wave of full width one of half width. */
const MONTHS = /(?<!\d)(1[0-2]|0?[1-9])月?(?:份)?[-‐-―~〜至到](1[0-2]|0?[1-9])月(?:份)?/g;
const SPAN = /\d+—\d+月/g;
const MONTH = /(?<![\d—-])(1[0-2]|0?[1-9])月(?!\d)/g;

/** The one period that a text states; null where it states no year, several years, or contradicts itself. */
export function statedPeriod(text: string): StatedPeriod | null {
  return readings(text).period;
}

/** A table's title, sheet and file are asked about time and again. */
const readings = remembered((text): { readonly period: StatedPeriod | null } => {
  const squeezed = text.normalize('NFKC').replaceAll(/\s+/g, '');
  return { period: MAY_STATE_YEAR.test(squeezed) ? readPeriod(squeezed) : null };
});

function readPeriod(squeezed: string): StatedPeriod | null {
  const plain = OTHER_YEARS.reduce(
    (rest, pattern) => rest.replaceAll(pattern, ' '),
    squeezed
      .replaceAll(CHINESE_YEAR, (year) => String(parseChineseNumber(year) ?? year))
      .replaceAll(MONTHS, (_, first, last) => ` ${partOfMonths(Number(first), Number(last))} `),
  );
  const years = matches(plain, YEAR).map(Number);
  const parts = [
    ...matches(plain, HALF),
    ...matches(plain, SPAN),
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
  return a.part !== '' && b.part !== '' && a.part !== b.part && kindOf(a) === kindOf(b);
}

function kindOf({ part }: StatedPeriod): string | undefined {
  return part.includes('—') ? '—' : part.at(-1);
}

/** 2023年上半年. */
export function periodName({ year, part }: StatedPeriod): string {
  return `${year}年${part}`;
}

/** What months in a row are called together; empty for the whole year, and where they run into the next. */
function partOfMonths(first: number, last: number): string {
  if (last - first === 5 && first % 6 === 1) return first === 1 ? '上半年' : '下半年';
  if (last - first === 2 && first % 3 === 1) return `第${'一二三四'.charAt((first - 1) / 3)}季度`;
  return first < last && last - first < 11 ? `${first}—${last}月` : '';
}

function matches(text: string, pattern: RegExp): string[] {
  return Array.from(text.matchAll(pattern), ([word]) => word);
}

function chineseDigit(quarter: string): string {
  return /\d/.test(quarter) ? '一二三四'.charAt(Number(quarter) - 1) : quarter;
}
