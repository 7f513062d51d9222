import type { Row, Table } from '../../core/table';
import type { LedgerEnvironment } from '../../ledger/environment';
import { isBlank } from './blank';
import { type DaySpan, spanOf } from './row-date';

/** One thing that was held: several rows of one day are topics of one meeting. */
export interface Occasion {
  /** The days it may have been held on; null where the row does not say. */
  readonly span: DaySpan | null;
}

/**
 * What was held in a year by the rows that pass the test: each day once, each undated row by itself. Blank rows and
 * rows of other years do not count.
 */
export function occasionsOf(
  tables: readonly Table[],
  year: number,
  environment: LedgerEnvironment,
  test: (row: Row, table: Table) => boolean,
): Occasion[] {
  const byDay = new Map<string, Occasion>();
  for (const table of tables) {
    for (const row of table.rows) {
      if ([...row.cells.values()].every(({ text }) => isBlank(text)) || !test(row, table)) continue;
      const span = spanOf(row, 'date', environment, table);
      if (span && !span.first.startsWith(`${year}-`)) continue;
      byDay.set(span ? `${span.first}│${span.last}` : `${table.path}│${table.sheet}│${row.row}`, { span });
    }
  }
  return [...byDay.values()];
}

/** Whether the occasion may lie between two ISO days, both included: an undated one may lie anywhere. */
export function mayLieIn({ span }: Occasion, start: string, end: string): boolean {
  return span === null || (span.first <= end && span.last >= start);
}
