import type { Range } from '../../core/location';
import type { PlacedEdit } from './placed-edit';
import { type PresentRows, presentRows } from './present-rows';
import type { Reading } from './read-sheet';

/** A sheet that is about to be edited, with the rows concerned as they are now. */
export interface OpenSheet {
  readonly id: string;
  readonly sheet: Excel.Worksheet;
  readonly isProtected: boolean;
  readonly present: PresentRows;
  readonly merges: readonly Range[];
}

/**
 * The sheets that edits name, by the name that the edits use. A sheet that is gone is not among them.
 * @param known the merges of a sheet as they were read, by Excel's id: taken where asking anew would cost the whole file
 */
export async function openSheets(
  reading: Reading,
  placed: readonly PlacedEdit[],
  known: (sheetId: string) => readonly Range[] | undefined,
): Promise<ReadonlyMap<string, OpenSheet>> {
  const { context } = reading;
  const { worksheets } = context.workbook;
  worksheets.load('items/id, items/name, items/protection/protected');
  await context.sync();
  const open = new Map<string, OpenSheet>();
  for (const name of new Set(placed.map(({ edit }) => edit.sheet))) {
    const own = placed.filter(({ edit }) => edit.sheet === name);
    const sheet = worksheets.items.find((item) => {
      const id = own[0]?.sheetId;
      return id === undefined ? item.name === name : item.id === id;
    });
    if (!sheet) continue;
    const columns = own.flatMap(({ edit, seen }) => [edit.column, ...(seen?.cells.keys() ?? [])]);
    const widest = columns.reduce((most, column) => Math.max(most, column), 1);
    const present = await presentRows(reading, sheet, new Set(own.map(({ edit }) => edit.row)), widest);
    const merges = await reading.frames.merges(sheet, sheet.name, known(sheet.id));
    open.set(name, { id: sheet.id, sheet, isProtected: sheet.protection.protected, present, merges });
  }
  return open;
}
