import type { CellValue } from '../../core/cell';
import type { Edit, Fix, NewCell } from '../../core/edit';
import type { FieldKind } from '../../core/field';
import type { Row, Table } from '../../core/table';
import { editCell, isEditable } from './cell-fix';

/** What one of the rows holds in the place of the row's own values, by field name. */
export type RowPart = ReadonlyMap<string, CellValue>;

/** Numbers that belong to one row only. */
const OWN_NUMBERS: readonly FieldKind[] = ['serial', 'number-id'];

/**
 * The fix that makes several rows of one: the row itself takes the first part, new rows below it take the others, and
 * all that no part names is said of each of them, without the row's own number. Null where the row shares a cell with
 * other rows, where a part would replace a formula, and in a form.
 */
export function splitRow(row: Row, table: Table, parts: readonly RowPart[]): Fix | null {
  const [own, ...others] = parts;
  const isShared = table.merges.some(({ top, bottom }) => row.row >= top && row.row <= bottom);
  if (!own || others.length === 0 || isShared || !table.headerRange) return null;
  const replaced = [...own.keys()].flatMap((name) => row.cells.get(name) ?? []);
  if (!replaced.every(isEditable)) return null;
  const edits = [...own].flatMap(([name, value]): Edit[] => {
    const cell = row.cells.get(name);
    return cell && cell.cell.value !== value ? [editCell(cell, value)] : [];
  });
  const rows = others.map((part) => cellsWith(row, part));
  return { safety: 'suggestion', edits, rows: [{ sheet: table.sheet, after: row.row, rows }] };
}

/** The cells of a new row. A column that serves two fields is written once. */
function cellsWith(row: Row, part: RowPart): NewCell[] {
  const byColumn = new Map<number, NewCell>();
  for (const [name, { column, cell, field, text }] of row.cells) {
    const value = part.get(name);
    if (value !== undefined) byColumn.set(column, { column, value });
    else if (!byColumn.has(column) && cell.formula === undefined && !OWN_NUMBERS.includes(field.kind))
      byColumn.set(column, { column, value: cell.value, ...(cell.date !== undefined && { shown: text }) });
  }
  return [...byColumn.values()].filter(({ value }) => value !== null && value !== '');
}
