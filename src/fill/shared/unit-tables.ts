import type { Table } from '../../core/table';
import type { FillContext } from '../filler';

/** The unit's tables of the table's own ledger and part, with the table as it is now in the place of what was read. */
export function sameLedger(table: Table, { tables }: FillContext): Table[] {
  const own = tables
    .filter(({ ledger, part }) => ledger === table.ledger && part === table.part)
    .map((each) => (isSame(each, table) ? table : each));
  return own.includes(table) ? own : [table, ...own];
}

/** The unit's tables of another ledger. */
export function tablesOfLedger(ledger: string, { tables }: FillContext): Table[] {
  return tables.filter((each) => each.ledger === ledger && each.part === undefined);
}

/** Whether rows that concern the whole ledger belong into this table: the unit's first of the ledger that is a list. */
export function isAnchor(table: Table, context: FillContext): boolean {
  const [first] = sameLedger(table, context).filter(({ headerRange }) => headerRange !== null);
  return first === table;
}

/** A table with fills in place is another object, but keeps the bindings it was read with. */
function isSame(a: Table, b: Table): boolean {
  return a.bindings === b.bindings;
}
