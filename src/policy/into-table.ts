import type { Edit } from '../core/edit';
import type { Table } from '../core/table';
import type { SheetView } from '../core/workbook';
import { cellText, holdsSomething } from '../ledger/cell-text';
import { type LedgerRow, rowsOfTable } from './ledger-rows';
import { type RowKey, updateRows } from './update-rows';

/** The edits that bring rows into a unit's own sheet. */
export interface IntoTable {
  readonly edits: readonly Edit[];
  /** Blank cells of rows that are there already. */
  readonly filled: number;
  readonly added: number;
  /** Rows for which there is no blank line above what stands below the data; nothing is edited unless it is 0. */
  readonly wanting: number;
}

/**
 * Fills rows into the columns of a recognised table. A row that is there already has its blank cells filled and nothing
 * else touched; the others go into the blank lines below the data. Columns that the sheet lacks are left out.
 */
export function rowsIntoTable(
  rows: readonly LedgerRow[],
  table: Table,
  view: SheetView,
  key: RowKey,
): IntoTable {
  const old = rowsOfTable(table);
  const edits: Edit[] = [];
  const write = (row: number, name: string, text: string): void => {
    const column = table.bindings.find(({ field }) => field.name === name)?.column;
    if (column === undefined || text === '' || holdsSomething(view.shown(row, column))) return;
    edits.push({ sheet: table.sheet, row, column, before: view.cell(row, column).value, after: text });
  };
  const isNew = newRows(rows, old, key);
  rows.forEach((row, index) => {
    const at = isNew[index];
    if (at === null || at === undefined) return;
    const place = table.rows[at]?.row;
    if (place === undefined) return;
    for (const [name, text] of Object.entries(row)) if (name !== 'serial') write(place, name, text);
  });
  const filled = edits.length;
  const fresh = rows.filter((_, index) => isNew[index] === null);
  const blank = blankRows(table, view, fresh.length);
  if (blank.length < fresh.length)
    return { edits: [], filled: 0, added: 0, wanting: fresh.length - blank.length };
  const last = lastSerial(table);
  fresh.forEach((row, index) => {
    const place = blank[index];
    if (place === undefined) return;
    const serial = last === null ? (row.serial ?? '') : String(last + index + 1);
    for (const [name, text] of Object.entries({ ...row, serial })) write(place, name, text);
  });
  return { edits, filled, added: fresh.length, wanting: 0 };
}

/** For each row the index of the old row that is its own, or null where it is new. */
function newRows(rows: readonly LedgerRow[], old: readonly LedgerRow[], key: RowKey): (number | null)[] {
  const left = new Map(old.map((row, index) => [row, index]));
  return rows.map((row) => {
    const found = [...left].find(([each]) => updateRows([row], [each], key).added === 0);
    if (!found) return null;
    left.delete(found[0]);
    return found[1];
  });
}

/** Blank lines right below the data (or the header), up to the first line that holds anything. */
function blankRows(table: Table, view: SheetView, wanted: number): number[] {
  const from = (table.dataRange?.bottom ?? table.headerRange?.bottom ?? view.lastRow) + 1;
  const rows: number[] = [];
  for (let row = from; rows.length < wanted; row += 1) {
    const stored = view.row(row);
    const holds = [...(stored?.cells.values() ?? [])].some(holdsSomething);
    const merged = table.bindings.some(({ column }) => {
      const merge = view.mergeAt(row, column);
      return merge !== undefined && (merge.top !== row || merge.left !== column);
    });
    if (holds || merged) break;
    rows.push(row);
  }
  return rows;
}

/** The number of the last row where rows are numbered through; null where they are not. */
function lastSerial(table: Table): number | null {
  const column = table.bindings.find(({ field }) => field.name === 'serial');
  if (!column) return null;
  const texts = table.rows
    .map((row) => row.cells.get('serial'))
    .map((cell) => (cell ? cellText(cell.cell) : ''));
  if (texts.length === 0) return 0;
  const last = Number(texts.at(-1));
  return Number.isInteger(last) && last > 0 ? last : null;
}
