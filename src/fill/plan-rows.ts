import { appendTo } from '../core/append-to';
import type { Edit, RowInsertion } from '../core/edit';
import type { Table } from '../core/table';
import type { RowProposal } from './row-proposal';

/** What it takes to add rows: first the insertions, then the edits, whose rows are numbered as they stand after them. */
export interface RowPlan {
  readonly insertions: readonly RowInsertion[];
  readonly edits: readonly Edit[];
}

/**
 * Places proposed rows behind the last data row of their tables, in the order given; below the header where a table has
 * no rows yet. A table without a header (a form) takes no rows: its proposals are passed over.
 */
export function planRows(proposals: readonly RowProposal[]): RowPlan {
  const byTable = new Map<Table, RowProposal[]>();
  for (const proposal of proposals) appendTo(byTable, proposal.table, proposal);
  const places = [...byTable]
    .flatMap(([table, rows]) => {
      const after = table.headerRange ? (table.dataRange ?? table.headerRange).bottom : null;
      return after === null ? [] : [{ table, rows, after }];
    })
    .sort((a, b) => a.after - b.after);
  const moved = new Map<string, number>();
  const edits = places.flatMap(({ table, rows, after }) => {
    const offset = moved.get(table.sheet) ?? 0;
    moved.set(table.sheet, offset + rows.length);
    return rows.flatMap((row, index) => editsOf(row, after + offset + index + 1));
  });
  const insertions = places.map(({ table, rows, after }) => ({
    sheet: table.sheet,
    after,
    count: rows.length,
  }));
  return { insertions, edits };
}

function editsOf({ table, values }: RowProposal, row: number): Edit[] {
  return [...values].flatMap(([name, after]) => {
    const column = table.bindings.find(({ field }) => field.name === name)?.column;
    return column === undefined ? [] : [{ sheet: table.sheet, row, column, before: null, after }];
  });
}
