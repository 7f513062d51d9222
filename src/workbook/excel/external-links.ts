import type { Sheet } from '../../core/workbook';

/** `'C:\报表\[上半年.xlsx]Sheet1'!A1` or `[上半年.xlsx]Sheet1!A1`; a table's column in brackets has no such ending. */
const LINK = /(?:'([^'[\]]*))?\[([^[\]]+\.xl[a-z]{1,2})\]/gi;

/** Addresses of other workbooks that the formulas of these sheets refer to, each once, with the folder where it is told. */
export function externalLinks(sheets: readonly Sheet[]): string[] {
  const links = new Set<string>();
  for (const sheet of sheets) {
    for (const row of sheet.rows) {
      for (const { formula } of row.cells.values()) {
        if (!formula?.includes('[')) continue;
        for (const [, folder = '', file = ''] of formula.matchAll(LINK)) links.add(folder + file);
      }
    }
  }
  return [...links];
}
