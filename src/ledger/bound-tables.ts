import { UserError } from '../core/errors';
import type { Field } from '../core/field';
import { columnNumber } from '../core/location';
import type { Table } from '../core/table';
import type { SheetView } from '../core/workbook';
import type { BoundColumn } from './bind-columns';
import type { SheetBinding } from './binding-file';
import { buildTable } from './build-table';
import type { LedgerDefinition } from './definition';
import { flattenHeader, type HeaderColumn } from './header-candidates';

/**
 * Reads the tables of a sheet as the user's bindings say, from top to bottom; nothing is guessed.
 * @throws {UserError} `binding-invalid` when a binding names a ledger or field that does not exist
 */
export function tablesAsBound(
  path: string,
  view: SheetView,
  bindings: readonly SheetBinding[],
  definitions: readonly LedgerDefinition[],
): Table[] {
  const ordered = [...bindings].sort((a, b) => a.headerRows[0] - b.headerRows[0]);
  let from = 1;
  return ordered.map((binding, index) => {
    const definition = definitionOf(binding, definitions);
    const [top, bottom] = binding.headerRows;
    const { range, columns } = flattenHeader(view, top, bottom);
    const bound = boundAs(binding, definition, columns);
    const spanned = [range.left, range.right, ...bound.map(({ source }) => source.column)].filter(
      (column) => column > 0,
    );
    const nextTop = ordered[index + 1]?.headerRows[0] ?? view.lastRow + 1;
    const { table, next } = buildTable(view, {
      path,
      definition,
      header: { top, bottom, left: Math.min(...spanned), right: Math.max(...spanned) },
      columns,
      bound,
      score: 1,
      from: Math.min(from, top),
      lastRow: nextTop - 1,
      beginsHeader: () => false,
    });
    from = next;
    return table;
  });
}

function definitionOf(
  { ledger, part, sheet }: SheetBinding,
  definitions: readonly LedgerDefinition[],
): LedgerDefinition {
  const found = definitions.find(
    (definition) => definition.id === ledger && (part === undefined || definition.part === part),
  );
  if (found) return found;
  const name = part === undefined ? ledger : `${ledger}/${part}`;
  throw new UserError('binding-invalid', { path: `${sheet}.ledger`, reason: `no ledger ${name}` });
}

function boundAs(
  { sheet, columns }: SheetBinding,
  definition: LedgerDefinition,
  header: readonly HeaderColumn[],
): BoundColumn[] {
  return Object.entries(columns).map(([letters, name]) => {
    const field: Field | undefined = definition.fields.find((one) => one.name === name || one.title === name);
    const column = columnNumber(letters);
    if (!field || column === null) {
      throw new UserError('binding-invalid', {
        path: `${sheet}.columns.${letters}`,
        reason: `no field ${name}`,
      });
    }
    const source = header.find((one) => one.column === column) ?? bareColumn(column, header);
    return { source, field, confidence: 1 };
  });
}

/** A column that the user binds although nothing is written above it. */
function bareColumn(column: number, header: readonly HeaderColumn[]): HeaderColumn {
  return { column, parts: [], header: '', at: { row: header[0]?.at.row ?? 1, column } };
}
