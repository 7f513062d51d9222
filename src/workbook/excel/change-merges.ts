import type { SheetRange } from '../../core/edit';
import { rangeName } from '../../core/location';
import { type Sheet, SheetView } from '../../core/workbook';
import { filledRows } from '../rows/judge-merges';
import type { CellWrite } from './plan-writes';
import { writeCells } from './write-runs';

/**
 * Splits a merge and fills it down; the cells get the number format of the first one.
 * @param sheet the sheet as it is now
 */
export async function splitExcelMerge(
  context: Excel.RequestContext,
  target: Excel.Worksheet,
  sheet: Sheet,
  { range }: SheetRange,
): Promise<void> {
  const all = target.getRange(rangeName(range));
  all.load('numberFormat');
  all.unmerge();
  await context.sync();
  const { value } = new SheetView(sheet).cell(range.top, range.left);
  if (value === null || value === '') return;
  const wanted = String(all.numberFormat[0]?.[0] ?? 'General');
  const writes = filledRows(range).map(({ row, column }): CellWrite => {
    const format = String(all.numberFormat[row - range.top]?.[0] ?? 'General');
    return { row, column, value, format, restore: wanted };
  });
  await writeCells(context, target, writes, () => undefined);
}

/** Merges cells of which Excel keeps the first one's value. */
export async function joinExcelCells(
  context: Excel.RequestContext,
  target: Excel.Worksheet,
  { range }: SheetRange,
): Promise<void> {
  target.getRange(rangeName(range)).merge();
  await context.sync();
}
