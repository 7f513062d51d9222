import type { Table } from '../core/table';
import { daysInMonth } from '../text/calendar';
import { type Months, monthsOfPart } from './months-of-part';
import type { JudgedSpan } from './obligation-progress';
import { periodOf } from './period-of-table';
import type { StatedPeriod } from './stated-period';

/** The parts of the year that the tables say they are of (2023年上半年); empty unless every table says one. */
export function judgedSpans(tables: readonly Table[]): JudgedSpan[] {
  const stated = tables.map(periodOf);
  const spans = stated.flatMap((period) => (period && period.part !== '' ? spanOf(period) : []));
  return spans.length === tables.length ? joined(spans) : [];
}

function spanOf({ year, part }: StatedPeriod): JudgedSpan[] {
  const months = monthsOfPart(part);
  return months ? [spanOfMonths(year, months)] : [];
}

function spanOfMonths(year: number, { first, last }: Months): JudgedSpan {
  const pad = (value: number): string => String(value).padStart(2, '0');
  return { start: `${year}-${pad(first)}-01`, end: `${year}-${pad(last)}-${pad(daysInMonth(year, last))}` };
}

/** Both halves in two tables make the year, so that a yearly duty can be judged. */
function joined(spans: readonly JudgedSpan[]): JudgedSpan[] {
  const years = new Set(spans.map(({ start }) => start.slice(0, 4)));
  const whole = [...years].filter((year) => {
    const own = new Set(spans.filter(({ start }) => start.startsWith(year)).flatMap(monthsOf));
    return own.size === 12;
  });
  return [
    ...spans.filter(({ start }) => !whole.includes(start.slice(0, 4))),
    ...whole.map((year) => ({ start: `${year}-01-01`, end: `${year}-12-31` })),
  ];
}

function monthsOf({ start, end }: JudgedSpan): number[] {
  const [first, last] = [Number(start.slice(5, 7)), Number(end.slice(5, 7))];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
