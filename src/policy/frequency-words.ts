import type { Frequency, ObligationPeriod } from '../ledger/obligation';

const PERIODS: Readonly<Record<ObligationPeriod, string>> = {
  year: '每年',
  'half-year': '每半年',
  quarter: '每季度',
  'two-months': '每两个月',
  month: '每月',
  week: '每周',
};

/** A frequency as a ledger's cell says it: 每月1至2次, 每年至少2次, 每半年1次（06-30、12-31前）. */
export function frequencyWords({ period, min, max, unit, due }: Frequency): string {
  const days = due.length > 0 && due.length <= 4 ? `（${due.join('、')}前）` : '';
  return `${PERIODS[period]}${countWords(min, max)}${unit}${days}`;
}

function countWords(min: number, max: number | null): string {
  if (max === null) return `至少${min}`;
  if (min === 0) return `不超过${max}`;
  return min === max ? `${min}` : `${min}至${max}`;
}
