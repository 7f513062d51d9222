import type { Sheet, Workbook } from '../../src/core/workbook';

/** A sheet whose rows keep their cells in plain maps: drivers may use any read-only map, which jest tells apart. */
export function plainSheet(sheet: Sheet): Sheet {
  return { ...sheet, rows: sheet.rows.map((row) => ({ ...row, cells: new Map(row.cells) })) };
}

/** A workbook of plain sheets, see {@link plainSheet}. */
export function plainWorkbook(workbook: Workbook): Workbook {
  return { ...workbook, sheets: workbook.sheets.map(plainSheet) };
}
