import type { CellValue } from '../core/cell';
import type { Edit, RowInsertion } from '../core/edit';
import { inverse } from '../core/fixer';
import type { Table } from '../core/table';
import { roomBelow } from './blank-rows';
import type { RowStore } from './row-store';

/** Values of a new row by field name, as a filler proposes them. */
export type RowValues = ReadonlyMap<string, CellValue>;

/** What became of rows that were to be added: all of them, or none. */
export interface AddedRows {
  /** 1-based numbers of the rows, in the order given; empty when none was added. */
  readonly rows: readonly number[];
  readonly edits: readonly Edit[];
  /** The rows that had to be inserted, because not enough blank ones were left. */
  readonly inserted: readonly RowInsertion[];
  /**
   * Why nothing was added: a driver's word (`protected`, `unsafe`, `changed`, …), `no-sheet`, `no-rows` for a form, or
   * `no-pattern` for a table that has no row yet whose looks a new one could take.
   */
  readonly refused: string | null;
  /** Takes it all back. @returns false when something has changed meanwhile, and then the rows stay, emptied as far as possible */
  undo(): Promise<boolean>;
}

/**
 * Adds rows behind the last data row of a table: into the blank rows that stand there, and for the rest into new ones.
 * @param rows values by field name; fields that the table has no column for are left out
 */
export async function addRows(store: RowStore, table: Table, rows: readonly RowValues[]): Promise<AddedRows> {
  if (rows.length === 0) return nothingAdded(null);
  const workbook = await store.read();
  const sheet = workbook.sheets.find(({ name }) => name === table.sheet);
  if (!sheet) return nothingAdded('no-sheet');
  const room = roomBelow(table, sheet, await store.lastFormattedRow(table.sheet));
  if (!room) return nothingAdded('no-rows');
  const { last } = room;
  const free = Math.min(room.blank, rows.length);
  if (free < rows.length && free === 0 && table.dataRange === null) return nothingAdded('no-pattern');
  const wanted =
    free < rows.length ? [{ sheet: table.sheet, after: last + free, count: rows.length - free }] : [];
  const { made: inserted, refused } = await store.insertRows(wanted);
  if (refused[0]) return nothingAdded(refused[0].reason);
  const outcome = await store.apply(
    rows.flatMap((values, index) => editsOf(table, last + 1 + index, values)),
  );
  const undo = async (): Promise<boolean> => {
    const back = await store.apply([...outcome.applied].reverse().map(inverse));
    const gone = await store.takeBackRows(inserted);
    return back.refused.length + gone.refused.length === 0;
  };
  if (outcome.refused[0]) {
    await undo();
    return nothingAdded(outcome.refused[0].reason);
  }
  return {
    rows: rows.map((_, index) => last + 1 + index),
    edits: outcome.applied,
    inserted,
    refused: null,
    undo,
  };
}

function nothingAdded(refused: string | null): AddedRows {
  return { rows: [], edits: [], inserted: [], refused, undo: async () => true };
}

/** A column that several fields share (单位/科室) gets their values joined. */
function editsOf(table: Table, row: number, values: RowValues): Edit[] {
  const columns = new Map<number, CellValue>();
  for (const { column, field } of table.bindings) {
    const value = values.get(field.name) ?? null;
    if (value === null || value === '') continue;
    const other = columns.get(column);
    columns.set(column, other === undefined || other === value ? value : `${other}/${value}`);
  }
  return [...columns].map(([column, after]) => ({ sheet: table.sheet, row, column, before: null, after }));
}
