import { rangeName } from '../../src/core/location';
import type { Table } from '../../src/core/table';

/** What a test says of a recognised table: names instead of objects. */
export function describeTable(table: Table) {
  return {
    ledger: table.part === undefined ? table.ledger : `${table.ledger}/${table.part}`,
    title: table.title,
    unit: table.unit,
    header: table.headerRange && rangeName(table.headerRange),
    data: table.dataRange && rangeName(table.dataRange),
    fields: Object.fromEntries(table.bindings.map(({ header, field }) => [field.name, header])),
    unbound: table.unbound.map(({ header }) => header),
  };
}

/** The texts of one field, row by row. */
export function textsOf(table: Table, field: string): string[] {
  return table.rows.map((row) => row.cells.get(field)?.text ?? '(no column)');
}
