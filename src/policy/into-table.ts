import type { CellValue } from '../core/cell';
import type { Edit, RowInsertion } from '../core/edit';
import type { Table } from '../core/table';
import type { SheetView } from '../core/workbook';
import { cellText, holdsSomething } from '../ledger/cell-text';
import { type LedgerRow, rowsOfTable } from './ledger-rows';
import { isSameSource } from './same-source';
import { foundAgain, isDrawn, newRow, type RowKey, updatedRow, vanishedRow } from './update-rows';

/** What becomes of one row of a unit's own sheet. */
export interface RowChange {
  /** 1-based, as the sheet stands once room is made. */
  readonly row: number;
  /** `added` into a blank row, `filled` where cells were blank, `updated` to a changed document, or `vanished` from it. */
  readonly kind: 'added' | 'filled' | 'updated' | 'vanished';
  readonly edits: readonly Edit[];
}

/** Where further rows of a table can stand, and whether rows that are there are touched. */
export interface IntoOptions {
  /** The last row of the table (of its header without any), and how many blank rows right below it are its own. */
  readonly room: { readonly last: number; readonly blank: number };
  /** Whether rows that are there are brought up to date, and those that vanished from the document say so. */
  readonly update: boolean;
}

/** What brings rows into a unit's own sheet. */
export interface IntoTable {
  readonly changes: readonly RowChange[];
  /** Rows to be put in first, where the blank ones do not suffice; null where they do. */
  readonly insertion: RowInsertion | null;
}

/**
 * Brings rows into the columns of a recognised table. A row that is there already has its blank cells filled and nothing
 * else touched; the others go below the data. Columns that the sheet lacks are left out.
 */
export function rowsIntoTable(
  rows: readonly LedgerRow[],
  table: Table,
  view: SheetView,
  key: RowKey,
  { room, update }: IntoOptions,
): IntoTable {
  const old = rowsOfTable(table);
  const found = foundAgain(rows, old, key);
  const writer = new RowWriter(table, view);
  const changes: RowChange[] = [];
  const change = (kind: RowChange['kind'], before: LedgerRow, after: LedgerRow, replace: boolean): void => {
    const place = table.rows[old.indexOf(before)]?.row;
    const edits = place === undefined ? [] : writer.write(place, { ...after, serial: '' }, replace);
    if (place !== undefined && edits.length > 0) changes.push({ row: place, kind, edits });
  };
  for (const [row, before] of found) {
    if (!update) change('filled', before, row, false);
    else {
      const { row: after, changed } = updatedRow(row, before);
      change(changed ? 'updated' : 'filled', before, after, true);
    }
  }
  const fresh = rows.filter((row) => !found.has(row));
  const again = new Set(found.values());
  const vanished = update ? old.filter((row) => !again.has(row) && isOf(row, rows)) : [];
  for (const row of vanished) change('vanished', row, { remark: vanishedRow(row).remark ?? '' }, true);
  const first = room.last + 1;
  const count = Math.min(room.blank, fresh.length);
  const last = lastSerial(table);
  fresh.forEach((row, index) => {
    const serial = last === null ? (row.serial ?? '') : String(last + index + 1);
    const edits = writer.write(
      first + index,
      { ...(update ? newRow(row) : row), serial },
      false,
      index < count,
    );
    changes.push({ row: first + index, kind: 'added', edits });
  });
  const wanting = fresh.length - count;
  const insertion = wanting > 0 ? { sheet: table.sheet, after: first + count - 1, count: wanting } : null;
  return { changes: changes.sort((a, b) => a.row - b.row), insertion };
}

/** Writes rows into the columns of a table. */
class RowWriter {
  private readonly columns: ReadonlyMap<string, number>;

  constructor(
    private readonly table: Table,
    private readonly view: SheetView,
  ) {
    this.columns = new Map(table.bindings.map(({ field, column }) => [field.name, column]));
  }

  /**
   * The edits that write a row's texts.
   * @param replace whether cells that hold something else are written too
   * @param exists whether the row is there already: one that is yet to be put in is blank
   */
  write(row: number, texts: LedgerRow, replace: boolean, exists = true): Edit[] {
    return Object.entries(texts).flatMap(([name, text]): Edit[] => {
      const column = this.columns.get(name);
      if (column === undefined || text === '') return [];
      const shown = exists ? this.view.shown(row, column) : undefined;
      const held = shown !== undefined && holdsSomething(shown);
      if (held && (!replace || flat(cellText(shown)) === flat(text))) return [];
      const before = exists ? this.view.cell(row, column).value : null;
      return [{ sheet: this.table.sheet, row, column, before, after: entered(name, text) }];
    });
  }
}

/** A number of a row stays a number: as a text it would not count on. */
function entered(name: string, text: string): CellValue {
  return name === 'serial' && /^\d{1,6}$/.test(text) ? Number(text) : text;
}

/** A cell may have lost the document's own line breaks. */
function flat(text: string): string {
  return text.replace(/\s+/g, '');
}

/** Whether a row stems from one of the documents of the fresh rows: others' rows in the same ledger have not vanished. */
function isOf(row: LedgerRow, fresh: readonly LedgerRow[]): boolean {
  const { source = '' } = row;
  if (source === '') return isDrawn(row);
  return fresh.some((each) => isSameSource(each.source ?? '', source));
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
