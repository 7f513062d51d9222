import { UserError } from '../../core/errors';
import { type Range, rangeName } from '../../core/location';
import { hostFeatures } from './host-features';
import { runExcel } from './run-excel';

/** Excel takes addresses of up to 8192 letters. */
const MOST_ADDRESS_LETTERS = 8_000;

/**
 * Shows a sheet and selects ranges on it: all of them from ExcelApi 1.18 on, the first one before.
 * @param sheet its name or Excel's id of it
 * @returns how many of the ranges are selected
 * @throws {UserError} (as a rejection) `excel-gone`, `excel-sheet-hidden`
 */
export function selectRanges(sheet: string, ranges: readonly Range[]): Promise<number> {
  return runExcel(async (context) => {
    const found = context.workbook.worksheets.getItemOrNullObject(sheet);
    found.load(['name', 'visibility']);
    await context.sync();
    if (found.isNullObject) throw new UserError('excel-gone', { place: sheet });
    if (found.visibility !== Excel.SheetVisibility.visible)
      throw new UserError('excel-sheet-hidden', { sheet: found.name });
    const names = fitting(ranges.map(rangeName), hostFeatures().severalSelected);
    found.activate();
    if (names.length === 1) found.getRange(names[0]).select();
    else if (names.length > 1) found.getRanges(names.join(',')).select();
    await context.sync();
    return names.length;
  });
}

function fitting(names: readonly string[], several: boolean): string[] {
  if (!several) return names.slice(0, 1);
  let letters = 0;
  return names.filter((name) => {
    letters += name.length + 1;
    return letters < MOST_ADDRESS_LETTERS;
  });
}
