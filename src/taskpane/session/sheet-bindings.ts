import type { SheetBinding } from '../../ledger/binding-file';
import type { CheckedTable } from './engine';

/** How a table is read now, as a binding; null for a form, which has no header to bind. */
export function bindingOf({ sheet, ledger, part, headerRows, columns }: CheckedTable): SheetBinding | null {
  if (!headerRows) return null;
  return {
    sheet,
    ledger,
    ...(part !== null && { part }),
    headerRows,
    columns: Object.fromEntries(
      columns.flatMap(({ column, field }) => (field === null ? [] : [[column, field]])),
    ),
  };
}

/**
 * The table read as before but for one column. A field has one column: the one that had it before gives it up.
 * @param field null to leave the column out
 */
export function withColumn(table: CheckedTable, column: string, field: string | null): CheckedTable {
  return {
    ...table,
    columns: table.columns.map((each) => {
      if (each.column === column) return { ...each, field };
      return field !== null && each.field === field ? { ...each, field: null } : each;
    }),
  };
}

/**
 * Bindings of a whole sheet. A sheet with one bound table is read by its bindings alone, so its other tables are bound
 * as they were recognised.
 */
export function sheetBindings(
  tables: readonly CheckedTable[],
  before: CheckedTable,
  after: SheetBinding,
): SheetBinding[] {
  return tables
    .filter(({ sheet }) => sheet === before.sheet)
    .flatMap((table) => (table === before ? [after] : (bindingOf(table) ?? [])));
}
