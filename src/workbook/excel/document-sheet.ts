import type { CellValue } from '../../core/cell';
import { documentSheetName, documentSheetNumber } from '../../core/document-sheet';
import { addSheet } from './add-sheet';
import { runExcel } from './run-excel';
import type { TableLooks } from './write-table';

/**
 * Adds a sheet with a document and shows it. Its tables repeat what the ledgers hold, so the sheet is remembered as no
 * ledger: `readWorkbook` leaves it out.
 * @returns the name the sheet got
 * @throws {UserError} (as a rejection) as `addSheet`
 */
export async function addDocumentSheet(
  name: string,
  rows: readonly (readonly CellValue[])[],
  looks: TableLooks,
): Promise<string> {
  const given = await addSheet(name, rows, looks);
  await runExcel(async (context) => {
    const { names, worksheets } = context.workbook;
    names.load('items/name');
    await context.sync();
    const last = Math.max(0, ...names.items.map((item) => documentSheetNumber(item.name) ?? 0));
    const target = worksheets.getItem(given).getRange('A1');
    names.add(documentSheetName(last + 1), target).visible = false;
    await context.sync();
  });
  return given;
}

/** Excel's ids of the sheets that hold documents. */
export async function documentSheetIds(context: Excel.RequestContext): Promise<ReadonlySet<string>> {
  const { names } = context.workbook;
  names.load('items/name');
  await context.sync();
  const ranges = names.items
    .filter((item) => documentSheetNumber(item.name) !== null)
    .map((item) => {
      const range = item.getRangeOrNullObject();
      range.load('worksheet/id');
      return range;
    });
  if (ranges.length === 0) return new Set();
  await context.sync();
  // A sheet that was deleted leaves its name behind, which then refers to nothing.
  return new Set(ranges.filter((range) => !range.isNullObject).map((range) => range.worksheet.id));
}
