import type { FieldKind } from '../core/field';
import type { Range } from '../core/location';
import type { BoundCell, Table } from '../core/table';

/** A merge over several data rows whose value holds for each of them. */
export interface SharedMerge {
  readonly range: Range;
  /** The cell that holds the value, as the first row has it. */
  readonly first: BoundCell;
  /** The rows of the sheet that share the value, 1-based, from top to bottom. */
  readonly rows: readonly number[];
}

/**
 * Who and where: what a merge says once for several rows holds for each of them. A number, a risk or a text filled down
 * would say the same thing several times, and be an issue of its own.
 */
const SHARED_KINDS: readonly FieldKind[] = [
  'unit',
  'department',
  'departments',
  'post',
  'person',
  'people',
  'leader',
];

/**
 * The merge as one that can be split and filled down. Null for merges over several columns, those over a line that is no
 * data row (a section title, a subtotal), formulas, errors, and merges without a value.
 */
export function sharedMerge(table: Table, range: Range): SharedMerge | null {
  // One column may serve two fields (单位/科室): each has to be one whose value can be shared.
  const fields = table.bindings.filter(({ column }) => column === range.left).map(({ field }) => field);
  const [field] = fields;
  if (range.left !== range.right || !field) return null;
  if (!fields.every(({ kind }) => SHARED_KINDS.includes(kind))) return null;
  const rows = table.rows.filter(({ row }) => row >= range.top && row <= range.bottom);
  const first = rows[0]?.cells.get(field.name);
  if (!first || rows.length !== range.bottom - range.top + 1) return null;
  const { cell, text } = first;
  if (text === '' || cell.formula !== undefined || cell.error !== undefined) return null;
  return { range, first, rows: rows.map(({ row }) => row) };
}
