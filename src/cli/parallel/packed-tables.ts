import { EMPTY_CELL } from '../../core/cell';
import type { Location, Range } from '../../core/location';
import type { Binding, BoundCell, Row, Table, TotalRow } from '../../core/table';
import type { LedgerDefinition } from '../../ledger/definition';
import { definitionOf } from '../../ledger/definition-of';

/** The cell of a column where it holds nothing but a text, a number or nothing, shown as it is: only its value. */
type PackedCell = string | number | null | WholeCell;

/** Any other cell: a date, a formula, a share of a merge, a part of a label's cell. */
type WholeCell = Pick<BoundCell, 'cell' | 'text' | 'merge'> & {
  readonly at: readonly [row: number, column: number];
};

type PackedRow = Pick<Row, 'row' | 'hidden' | 'section' | 'key'> & { readonly cells: readonly PackedCell[] };
type PackedTotal = Omit<TotalRow, 'cells'> & { readonly cells: readonly PackedCell[] };
/** Fields stand by their place in the definition. */
type PackedBinding = Omit<Binding, 'field'> & { readonly field: number };

interface PackedTable extends Omit<Table, 'path' | 'fields' | 'missing' | 'bindings' | 'rows' | 'totals'> {
  readonly missing: readonly number[];
  readonly bindings: readonly PackedBinding[];
  readonly rows: readonly PackedRow[];
  readonly totals: readonly PackedTotal[];
}

/**
 * Tables as one text, to be handed from thread to thread: a copy of their many small objects would take longer than
 * reading the file did. What repeats is left out: the path, the definition's fields, the place of a cell in its column.
 */
export function packTables(tables: readonly Table[]): string {
  return JSON.stringify(tables.map(packTable));
}

/**
 * The tables again, as they were.
 * @param path of the file they were read from
 * @param definitions the same as they were recognised by
 * @throws {Error} when a definition is not among them: a fault of the caller
 */
export function unpackTables(
  packed: string,
  path: string,
  definitions: readonly LedgerDefinition[],
): Table[] {
  const tables = JSON.parse(packed) as readonly PackedTable[];
  return tables.map((table) => unpackTable(table, path, definitions));
}

function packTable({ path: _, fields, missing, bindings, rows, totals, ...rest }: Table): PackedTable {
  const cellsOf = (row: number, cells: Row['cells']): PackedCell[] =>
    bindings.map(({ field, column }) => packCell(cells.get(field.name), row, column));
  return {
    ...rest,
    missing: missing.map((field) => fields.indexOf(field)),
    bindings: bindings.map((binding) => ({ ...binding, field: fields.indexOf(binding.field) })),
    rows: rows.map(({ row, hidden, section, key, cells }) => ({
      row,
      hidden,
      ...(section !== undefined && { section }),
      key,
      cells: cellsOf(row, cells),
    })),
    totals: totals.map((total) => ({ ...total, cells: cellsOf(total.row, total.cells) })),
  };
}

function packCell(bound: BoundCell | undefined, row: number, column: number): PackedCell {
  if (!bound) return null;
  const { cell, text, at, merge } = bound;
  const { value } = cell;
  const isPlain =
    merge === undefined &&
    at.row === row &&
    at.column === column &&
    typeof value !== 'boolean' &&
    text === (value === null ? '' : String(value)) &&
    cell.date === undefined &&
    cell.formula === undefined &&
    cell.error === undefined;
  if (isPlain) return value;
  return { cell, text, at: [at.row ?? row, at.column ?? column], ...(merge && { merge }) };
}

function unpackTable(packed: PackedTable, path: string, definitions: readonly LedgerDefinition[]): Table {
  const { missing, bindings: packedBindings, rows, totals, ...rest } = packed;
  const definition = definitionOf(definitions, packed);
  if (!definition) throw new Error(`no definition of ${packed.ledger}`);
  const { fields } = definition;
  const fieldAt = (index: number): Binding['field'] => {
    const field = fields[index];
    if (!field) throw new Error(`no field ${index} in ${packed.ledger}`);
    return field;
  };
  const bindings = packedBindings.map((binding) => ({ ...binding, field: fieldAt(binding.field) }));
  const cellsOf = (row: number, cells: readonly PackedCell[]): Row['cells'] => {
    const bound = new Map<string, BoundCell>();
    bindings.forEach(({ field, column }, index) => {
      bound.set(field.name, unpackCell(cells[index] ?? null, { sheet: packed.sheet, row, column }, field));
    });
    return bound;
  };
  return {
    ...rest,
    path,
    fields,
    missing: missing.map(fieldAt),
    bindings,
    rows: rows.map((row, index) => ({ ...row, index, cells: cellsOf(row.row, row.cells) })),
    totals: totals.map((total) => ({ ...total, cells: cellsOf(total.row, total.cells) })),
  };
}

function unpackCell(
  packed: PackedCell,
  own: Location & { readonly column: number },
  field: BoundCell['field'],
): BoundCell {
  const { column } = own;
  if (packed === null) return { field, cell: EMPTY_CELL, text: '', at: own, column };
  if (typeof packed !== 'object') {
    return { field, cell: { value: packed }, text: String(packed), at: own, column };
  }
  const { cell, text, at, merge } = packed;
  const place: Location = { sheet: own.sheet, row: at[0], column: at[1] };
  return { field, cell, text, at: place, column, ...(merge && { merge: merge satisfies Range }) };
}
