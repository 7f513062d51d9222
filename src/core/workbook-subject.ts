import type { WorkbookSubject } from './rule';
import { type Table, unitOf } from './table';
import type { Workbook } from './workbook';

/** A workbook as the linter takes it; without more the unit sent nothing beside it. */
export function workbookSubject(
  workbook: Workbook,
  tables: readonly Table[],
  unitTables: readonly Table[] = tables,
): WorkbookSubject {
  return { path: workbook.path, unit: unitOf(tables), workbook, tables, unitTables };
}
