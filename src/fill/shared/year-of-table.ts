import type { Table } from '../../core/table';
import { assumedYear, type LedgerEnvironment } from '../../ledger/environment';
import { isoDay, parseDate } from '../../text/date';

/** The year that a date without a year takes, and whether the user named it or it is only today's. */
export interface TableYear {
  readonly year: number;
  readonly given: boolean;
}

/** Design decision 16: the period's year, else the fill date's, else the as-of day's. */
export function yearOfTable(table: Table, environment: LedgerEnvironment): TableYear {
  const written = table.head.find(({ name, value }) => name === 'reportDate' && value !== '')?.value ?? '';
  const date = parseDate(written);
  const fillDate = date ? isoDay(date) : null;
  return {
    year: assumedYear(environment, fillDate),
    given: environment.period !== null || fillDate !== null,
  };
}
