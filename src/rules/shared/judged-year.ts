import type { Table } from '../../core/table';
import type { LedgerEnvironment } from '../../ledger/environment';
import { parseChineseNumber } from '../../text/chinese-number';
import { spanOf } from './row-date';

/** A half or a quarter of a year, both days included (ISO). */
export interface YearPart {
  /** From 1. */
  readonly number: number;
  readonly start: string;
  readonly end: string;
}

const YEAR_WORD = /(?<!\d)(20\d{2})\s*年|([二][〇○零0][〇○零一二三四五六七八九]{2})年/;
const ENDS = { 2: ['06-30', '12-31'], 4: ['03-31', '06-30', '09-30', '12-31'] };
const STARTS = { 2: ['01-01', '07-01'], 4: ['01-01', '04-01', '07-01', '10-01'] };

/** The year that a title, a sheet's name or a period line names first; null where it names none. */
export function yearNamed(text: string): number | null {
  const [, arabic, chinese] = YEAR_WORD.exec(text) ?? [];
  const year = arabic ?? chinese?.replaceAll(/[○0]/g, '〇');
  return year === undefined ? null : parseChineseNumber(year);
}

/** The year that a table says it is of: its period line's, else its title's, else its sheet's; null where none says. */
export function yearOfTable({ title, sheet, head }: Table): number | null {
  const period = head.find(({ name }) => name === 'period')?.value ?? '';
  return yearNamed(period) ?? yearNamed(title) ?? yearNamed(sheet);
}

/**
 * The year by which frequencies are counted: the period's, else the one that the tables are of, else the last one with
 * a dated row up to the as-of day, else that day's. A ledger of last year is not empty this year.
 */
export function judgedYear(
  tables: readonly Table[],
  dateField: string,
  environment: LedgerEnvironment,
): number {
  if (environment.period) return environment.period.year;
  const named = tables.map(yearOfTable).filter((year) => year !== null);
  if (named.length > 0) return Math.max(...named);
  const now = Number(environment.asOf.slice(0, 4));
  const dated = tables
    .flatMap((table) => table.rows.map((row) => spanOf(row, dateField, environment, table)?.last))
    .map((day) => Number(day?.slice(0, 4) ?? Number.NaN))
    .filter((year) => year <= now);
  return dated.length > 0 ? Math.max(...dated) : now;
}

/** Whether the whole year is reported on and over as of the day of judgement. */
export function isYearOver(year: number, environment: LedgerEnvironment): boolean {
  return yearParts(year, 2, environment).length === 2;
}

/** The halves (2) or quarters (4) of a year that lie in the period and are over: what is not over is not yet missing. */
export function yearParts(year: number, count: 2 | 4, { asOf, period }: LedgerEnvironment): YearPart[] {
  return ENDS[count]
    .map((end, index) => ({
      number: index + 1,
      start: `${year}-${STARTS[count][index] ?? end}`,
      end: `${year}-${end}`,
    }))
    .filter(({ end }) => end <= asOf)
    .filter(({ start, end }) => !period || (period.start <= start && end <= period.end));
}
