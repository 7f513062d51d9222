import type { CellValue } from '../../core/cell';
import { freeSheetName } from '../../core/free-sheet-name';
import { runExcel } from './run-excel';
import { type TableLooks, writeTable } from './write-table';

/**
 * Adds a sheet with values at the end of the workbook and shows it.
 * @param name the name wanted; the sheet gets another where it is taken or not allowed
 * @returns the name the sheet got
 * @throws {UserError} (as a rejection) `excel-access-denied` when the workbook's structure is protected
 */
export function addSheet(
  name: string,
  rows: readonly (readonly CellValue[])[],
  looks: TableLooks = {},
): Promise<string> {
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const free = freeSheetName(
      name,
      worksheets.items.map((sheet) => sheet.name),
    );
    const sheet = worksheets.add(free);
    await context.sync();
    await writeTable(context, sheet, rows, looks);
    sheet.activate();
    await context.sync();
    return free;
  });
}
