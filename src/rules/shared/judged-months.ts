import type { Table } from '../../core/table';
import type { LedgerEnvironment } from '../../ledger/environment';
import { monthsOfPart } from '../../ledger/months-of-part';
import { statedPeriod } from '../../ledger/stated-period';
import { judgedYear } from './judged-year';

/** The months, as `YYYY-MM`, that a ledger must account for: over by the as-of day, in the period, and in the part of the year that its tables say they are of. */
export function judgedMonths(
  tables: readonly Table[],
  dateField: string,
  environment: LedgerEnvironment,
): string[] {
  const { asOf, period } = environment;
  const year = judgedYear(tables, dateField, environment);
  const parts = tables.map(
    ({ title, sheet }) => statedPeriod(title)?.part || statedPeriod(sheet)?.part || '',
  );
  const stated = parts.every((part) => part !== '') ? new Set(parts.flatMap(monthNumbers)) : null;
  return Array.from({ length: 12 }, (_, index) => index + 1)
    .filter((month) => stated === null || stated.has(month))
    .map((month) => `${year}-${String(month).padStart(2, '0')}`)
    .filter((month) => lastDayOf(month) <= asOf)
    .filter((month) => !period || (period.start.slice(0, 7) <= month && month <= period.end.slice(0, 7)));
}

/** 3月 for `2023-03`. */
export function monthName(month: string): string {
  return `${Number(month.slice(5, 7))}月`;
}

function monthNumbers(part: string): number[] {
  const { first, last } = monthsOfPart(part) ?? { first: 1, last: 0 };
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function lastDayOf(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return `${month}-${String(new Date(Date.UTC(year, number, 0)).getUTCDate()).padStart(2, '0')}`;
}
