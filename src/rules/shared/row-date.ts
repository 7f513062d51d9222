import type { BoundCell, Row, Table } from '../../core/table';
import { assumedYear, type LedgerEnvironment } from '../../ledger/environment';
import { lastDay, type ParsedDate, parseDate } from '../../text/date';
import { immediateDay, parseDeadline } from '../../text/deadline';
import { rememberedFor } from '../../text/remembered';

/** The days a text may mean, both ISO: equal for a full date, a whole month for 2023年6月. */
export interface DaySpan {
  readonly first: string;
  readonly last: string;
}

/**
 * The days that a date or deadline column of the row may mean; null where it is blank or no date. A date without a year
 * takes the assumed one (design decision 16); 立行立改 counts from the row's feedback date.
 */
export function spanOf(
  row: Row,
  fieldName: string,
  environment: LedgerEnvironment,
  table?: Table,
): DaySpan | null {
  const cell = row.cells.get(fieldName);
  if (!cell || cell.text === '') return null;
  const year = assumedYear(environment, table && fillDateOf(table));
  if (cell.field.kind === 'deadline') return deadlineSpan(row, cell, year, environment);
  return spanOfDate(cell, year);
}

/** The last day that the row's date or deadline may mean; see `spanOf`. */
export function dayOf(
  row: Row,
  fieldName: string,
  environment: LedgerEnvironment,
  table?: Table,
): string | null {
  return spanOf(row, fieldName, environment, table)?.last ?? null;
}

function spanOfDate(cell: BoundCell, year: number): DaySpan | null {
  if (cell.cell.date !== undefined) {
    const day = cell.cell.date.slice(0, 10);
    return { first: day, last: day };
  }
  const date = parseDate(cell.text);
  const last = date && lastDay(date, year);
  return date && last ? { first: firstDay(date, last), last } : null;
}

function firstDay({ precision }: ParsedDate, last: string): string {
  if (precision === 'day') return last;
  return precision === 'month' ? `${last.slice(0, 8)}01` : `${last.slice(0, 5)}01-01`;
}

function deadlineSpan(
  row: Row,
  cell: BoundCell,
  year: number,
  environment: LedgerEnvironment,
): DaySpan | null {
  if (cell.cell.date !== undefined) return spanOfDate(cell, year);
  const deadline = parseDeadline(cell.text, { year });
  if (deadline?.kind === 'day') return { first: deadline.iso, last: deadline.iso };
  const feedback = row.cells.get('feedbackDate');
  const base = deadline?.kind === 'immediate' && feedback ? spanOfDate(feedback, year) : null;
  if (!base) return null;
  const day = immediateDay(base.last, environment.settings.immediateDays);
  return { first: day, last: day };
}

/** The day the sheet was filled in, as its head block or foot says; null where it does not. */
export function fillDateOf(table: Table): string | null {
  return fillDates(table).day;
}

const fillDates = rememberedFor(({ head }: Table): { readonly day: string | null } => {
  const entry = head.find(({ name }) => name === 'reportDate');
  const date = entry ? parseDate(entry.value) : null;
  return { day: date && lastDay(date) };
});
