import type { Sheet, SheetRow, Workbook } from '../../core/workbook';

/**
 * What the driver last saw: a workbook, and for each of its sheets the id that Excel gives it for life. An edit names its
 * sheet as it was called then; by the id it follows a rename.
 */
export interface KnownWorkbook {
  readonly workbook: Workbook;
  /** Sheet ids in the order of `workbook.sheets`. */
  readonly ids: readonly string[];
}

/** The id of the sheet that had this name when it was read. */
export function idOfName(known: KnownWorkbook, name: string): string | undefined {
  return known.ids[known.workbook.sheets.findIndex((sheet) => sheet.name === name)];
}

/** The sheet of that id, as it was read. */
export function sheetOfId(known: KnownWorkbook, id: string): Sheet | undefined {
  return known.workbook.sheets[known.ids.indexOf(id)];
}

/** The same with one sheet replaced. */
export function withSheet(known: KnownWorkbook, id: string, sheet: Sheet): KnownWorkbook {
  const at = known.ids.indexOf(id);
  const sheets = known.workbook.sheets.map((old, index) => (index === at ? sheet : old));
  return { ...known, workbook: { ...known.workbook, sheets } };
}

/** The sheet with some of its rows replaced; a row without cells and not hidden is dropped. */
export function withRows(sheet: Sheet, rows: ReadonlyMap<number, SheetRow>): Sheet {
  const kept = sheet.rows.filter(({ row }) => !rows.has(row));
  const fresh = [...rows.values()].filter((row) => row.hidden || row.cells.size > 0);
  return { ...sheet, rows: [...kept, ...fresh].sort((a, b) => a.row - b.row) };
}
