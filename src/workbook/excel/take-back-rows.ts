import type { RowInsertion } from '../../core/edit';
import { SheetView, type Workbook } from '../../core/workbook';
import type { LayoutOutcome } from '../port';
import { rowsName } from './insert-rows';
import { presentRows } from './present-rows';
import type { Reading } from './read-sheet';
import { isSameRow } from './same-row';

/** An insertion with the row below which its rows stand now that others were inserted, too. */
interface Standing {
  readonly change: RowInsertion;
  readonly after: number;
}

/** Where the rows of insertions stand after all of them were made. Lowest first. */
export function standing(insertions: readonly RowInsertion[]): Standing[] {
  const pushed = new Map<string, number>();
  return [...insertions]
    .sort((a, b) => a.after - b.after)
    .map((change) => {
      const more = pushed.get(change.sheet) ?? 0;
      pushed.set(change.sheet, more + change.count);
      return { change, after: change.after + more };
    })
    .reverse();
}

/**
 * Deletes inserted rows that hold nothing. They are known by the row above them, which has to be as it was when last seen.
 * @param seen the workbook with the rows in it, @param sheetOf Excel's sheet for a name of it; undefined when it is gone
 */
export async function takeBackExcelRows(
  reading: Reading,
  insertions: readonly RowInsertion[],
  seen: Workbook,
  sheetOf: (name: string) => Excel.Worksheet | undefined,
): Promise<LayoutOutcome<RowInsertion>> {
  const refused = new Map<RowInsertion, 'changed' | 'no-sheet' | 'protected'>();
  for (const { change, after } of standing(insertions)) {
    const target = sheetOf(change.sheet);
    const sheet = seen.sheets.find(({ name }) => name === change.sheet);
    if (!target || !sheet) {
      refused.set(change, 'no-sheet');
      continue;
    }
    const rows = target.getRange(rowsName(after + 1, change.count));
    const used = rows.getUsedRangeOrNullObject(true);
    used.load('address');
    target.protection.load('protected');
    const { rows: present } = await presentRows(reading, target, [after], 1);
    const isSame = isSameRow(new SheetView(sheet).row(after), present.get(after), new Set());
    if (target.protection.protected) refused.set(change, 'protected');
    else if (!used.isNullObject || !isSame) refused.set(change, 'changed');
    else rows.delete('Up');
    await reading.context.sync();
  }
  return {
    made: insertions.filter((change) => !refused.has(change)),
    refused: insertions.flatMap((change) => {
      const reason = refused.get(change);
      return reason ? [{ change, reason }] : [];
    }),
  };
}
