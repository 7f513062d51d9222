import type { WorkbookSubject } from '../../core/rule';
import { hasField, type Table } from '../../core/table';

/** One ledger of a unit, over all files that the unit sent. */
export interface UnitLedger {
  /** The tables in this file. */
  readonly own: readonly Table[];
  /** The tables in all files of the unit, this one's among them. */
  readonly all: readonly Table[];
  /** The unit's first table where it lies in this file: what concerns the whole ledger is said there, and so only once. */
  readonly anchor: Table | null;
}

/** The unit's tables of a ledger; only those with a column for the field where one is named. */
export function unitLedger(
  { tables, unitTables }: Pick<WorkbookSubject, 'tables' | 'unitTables'>,
  ledger: string,
  fieldName?: string,
): UnitLedger {
  const fits = (table: Table): boolean =>
    table.ledger === ledger && (fieldName === undefined || hasField(table, fieldName));
  const own = tables.filter(fits);
  const all = unitTables.filter(fits);
  const [first] = all;
  return { own, all, anchor: first && own.includes(first) ? first : null };
}
