import type { Workbook } from '../../core/workbook';

/**
 * The workbook with its cells in plain maps. One that was read of a file packs them in objects of its own, which come
 * out of a post box as nothing.
 */
export function plainWorkbook(workbook: Workbook): Workbook {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({ ...row, cells: new Map(row.cells) })),
    })),
  };
}
