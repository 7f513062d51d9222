import { parseChineseNumber } from '../text/chinese-number';

/** Months in a row, both included, 1…12. */
export interface Months {
  readonly first: number;
  readonly last: number;
}

/** The months of a part of the year as `statedPeriod` names it; null for a whole year. */
export function monthsOfPart(part: string): Months | null {
  const quarter = parseChineseNumber(/第(.)季度/.exec(part)?.[1] ?? '');
  if (quarter !== null) return { first: quarter * 3 - 2, last: quarter * 3 };
  if (part === '上半年') return { first: 1, last: 6 };
  if (part === '下半年') return { first: 7, last: 12 };
  const [, first, last = first] = /^(\d{1,2})(?:—(\d{1,2}))?月$/.exec(part) ?? [];
  return first === undefined ? null : { first: Number(first), last: Number(last) };
}
