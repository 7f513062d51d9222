import { columnLetters } from '../../core/location';
import type { Table } from '../../core/table';
import type { CheckedColumn, CheckedTable } from './engine';

/** What the pane shows of a table, with the ledger's name in the reader's language. */
export function checkedTable(table: Table, name: string, bound: boolean): CheckedTable {
  const { sheet, ledger, part, title, headerRange, rows, missing } = table;
  return {
    sheet,
    ledger,
    part: part ?? null,
    name,
    title,
    rows: rows.length,
    headerRows: headerRange && [headerRange.top, headerRange.bottom],
    columns: columnsOf(table),
    missing: missing.map((field) => field.title),
    bound,
  };
}

/** Every headed column once, in order; a column that holds several fields is shown as the first of them. */
function columnsOf({ bindings, unbound }: Table): CheckedColumn[] {
  const byColumn = new Map<number, CheckedColumn>();
  for (const { column, header } of unbound) {
    byColumn.set(column, { column: columnLetters(column), header, field: null, confidence: 0 });
  }
  for (const { column, header, field, confidence } of [...bindings].reverse()) {
    byColumn.set(column, { column: columnLetters(column), header, field: field.name, confidence });
  }
  return [...byColumn].sort(([a], [b]) => a - b).map(([, column]) => column);
}
