import type { Edit, Fix } from '../../core/edit';
import type { Location } from '../../core/location';
import type { Table } from '../../core/table';

/**
 * The edit that puts a text in the place of another in a line above or below the table, such as its title; null where
 * the cell does not hold it exactly once, or holds a formula.
 */
export function editLine({ lines }: Table, at: Location, from: string, to: string): Edit | null {
  const found = lines
    .flatMap(({ cells }) => cells)
    .find((each) => each.at.row === at.row && each.at.column === at.column);
  if (!found || found.cell.formula !== undefined || from === '' || from === to) return null;
  const { value } = found.cell;
  const parts = String(value ?? '').split(from);
  if (parts.length !== 2) return null;
  const text = parts.join(to);
  const edit = { sheet: at.sheet, row: at.row ?? 1, column: at.column ?? 1, before: value };
  return { ...edit, after: typeof value === 'number' && /^\d+$/.test(text) ? Number(text) : text };
}

/** Suggestions of one edit each, those that can be made. */
export function suggestedEdits(edits: readonly (Edit | null)[]): Fix[] {
  return edits.flatMap((edit) => (edit ? [{ safety: 'suggestion' as const, edits: [edit] }] : []));
}
