import { type Frequency, PERIOD_WORDS } from '../ledger/obligation';

/** A frequency as a ledger's cell says it: 每月1至2次, 每年至少2次, 每半年1次（06-30、12-31前）. */
export function frequencyWords({ period, min, max, unit, due }: Frequency): string {
  const days = due.length > 0 && due.length <= 4 ? `（${due.join('、')}前）` : '';
  return `${PERIOD_WORDS[period]}${countWords(min, max)}${unit}${days}`;
}

function countWords(min: number, max: number | null): string {
  if (max === null) return `至少${min}`;
  if (min === 0) return `不超过${max}`;
  return min === max ? `${min}` : `${min}至${max}`;
}
