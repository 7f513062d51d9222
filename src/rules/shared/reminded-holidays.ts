import { type Row, type Table, textOf } from '../../core/table';
import type { LedgerEnvironment } from '../../ledger/environment';
import { holidayDay, holidaysIn } from '../../ledger/holidays';
import { spanOf } from './row-date';

/** One holiday that a reminder was sent for. */
export interface RemindedHoliday {
  readonly node: string;
  readonly year: number;
  /** Its ISO day; null where it is not known. */
  readonly day: string | null;
}

/** What is sent in these last months of a year before these holidays is for those of the year to come. */
const NEXT_YEARS: readonly string[] = ['元旦', '春节'];
const LAST_MONTHS = '10';

/** The holidays that a row reminds of, with the year they fall in; empty where it names none. */
export function remindedHolidays(row: Row, table: Table, environment: LedgerEnvironment): RemindedHoliday[] {
  const sent = spanOf(row, 'reminderDate', environment, table)?.last ?? null;
  const stated = /20\d{2}/.exec(`${textOf(row, 'year')} ${textOf(row, 'node')}`.normalize('NFKC'))?.[0];
  const own = stated === undefined ? sent?.slice(0, 4) : stated;
  if (own === undefined) return [];
  const nodes = namedNodes(textOf(row, 'node'), sent);
  const given = spanOf(row, 'holidayDay', environment, table)?.first ?? null;
  return nodes.map((node) => {
    const sentYear = Number(sent?.slice(0, 4));
    const isForNext = sent !== null && NEXT_YEARS.includes(node) && sent.slice(5, 7) >= LAST_MONTHS;
    const year = isForNext ? Math.max(Number(own), sentYear + 1) : Number(own);
    const isGiven = given !== null && nodes.length === 1 && given.startsWith(String(year));
    return { node, year, day: isGiven ? given : holidayDay(node, year) };
  });
}

/** 双节 and 两节 are the two that lie around the day of the reminder. */
function namedNodes(text: string, sent: string | null): string[] {
  const nodes = holidaysIn(text);
  if (nodes.length > 0 || sent === null || !/双节|两节/.test(text)) return nodes;
  const month = sent.slice(5, 7);
  if (month === '09' || month === '10') return ['中秋', '国庆'];
  return ['12', '01', '02'].includes(month) ? ['元旦', '春节'] : [];
}
