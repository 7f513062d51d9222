import type { Location } from '../core/location';
import type { BoundCell, Row, Table } from '../core/table';
import { lastDay, parseDate } from '../text/date';
import { canonicalCategory } from './category';
import { assumedYear, type LedgerEnvironment } from './environment';
import type { Obligation } from './obligation';

/** A row that counts for an obligation. */
export interface Evidence {
  readonly path: string;
  readonly at: Location;
  /** The days that it may be of (ISO), equal for a full date; null where it names none. */
  readonly days: { readonly first: string; readonly last: string } | null;
  /** Rows with one key are one occasion. */
  readonly occasion: string;
  /** The value of the obligation's `each` field; empty without one. */
  readonly owner: string;
}

/** Things that are held: what several rows of one day tell is one of them. */
const HELD: readonly string[] = ['次', '场', '场次', '期', '轮', '堂', '回', '遍', '节', '节课'];
const BY_DAY: readonly string[] = ['meetings', 'inspections', 'education', 'holiday-reminders', 'activities'];

/** The rows of the obligation's ledger that count for it, in order. */
export function evidenceFor(
  obligation: Obligation,
  tables: readonly Table[],
  environment: LedgerEnvironment,
): Evidence[] {
  return tables
    .filter((table) => table.ledger === obligation.ledger && table.part !== 'plan' && table.part !== 'tally')
    .flatMap((table) =>
      table.rows
        .filter((row) => counts(row, obligation))
        .map((row) => evidenceOf(row, table, obligation, environment)),
    );
}

/** A blank row is none, and so is one that only has its number. */
function counts(row: Row, { where }: Obligation): boolean {
  const filled = [...row.cells.values()].filter(({ field, text }) => field.kind !== 'serial' && text !== '');
  if (filled.length === 0) return false;
  if (!where) return true;
  const cell = row.cells.get(where.field);
  if (!cell) return false;
  const kind = canonicalCategory(cell.field, cell.text);
  return where.words.some((word) => word === kind || cell.text.includes(word));
}

function evidenceOf(
  row: Row,
  table: Table,
  obligation: Obligation,
  environment: LedgerEnvironment,
): Evidence {
  const cell = dateCell(row);
  const days = cell ? daysOf(cell, environment) : null;
  const owner = obligation.each === undefined ? '' : (row.cells.get(obligation.each)?.text ?? '');
  const single = `${table.path}│${table.sheet}│${row.row}`;
  const together = BY_DAY.includes(obligation.ledger) && HELD.includes(obligation.unit) && days !== null;
  return {
    path: table.path,
    at: cell?.at ?? { sheet: table.sheet, row: row.row, column: null },
    days,
    occasion: together ? `${days.first}│${days.last}` : single,
    owner,
  };
}

/** The day on which something was done, not the one by which it should be. */
function dateCell(row: Row): BoundCell | undefined {
  return [...row.cells.values()].find(({ field, text }) => field.kind === 'date' && text !== '');
}

function daysOf({ cell, text }: BoundCell, environment: LedgerEnvironment): Evidence['days'] {
  if (cell.date !== undefined) {
    const day = cell.date.slice(0, 10);
    return { first: day, last: day };
  }
  const date = parseDate(text);
  const last = date && lastDay(date, assumedYear(environment));
  if (!date || !last) return null;
  const first = { day: last, month: `${last.slice(0, 8)}01`, year: `${last.slice(0, 5)}01-01` }[
    date.precision
  ];
  return { first, last };
}
