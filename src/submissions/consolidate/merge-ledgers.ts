import { appendTo } from '../../core/append-to';
import type { Field } from '../../core/field';
import type { Issue } from '../../core/issue';
import type { Table } from '../../core/table';
import type { ValidatedFile } from '../../core/validation';
import type { SheetView } from '../../core/workbook';
import { cellText } from '../../ledger/cell-text';
import type { RoundRow } from '../../ledger/round-rows';
import type { UnitSettings } from '../../ledger/settings';
import { squeeze } from '../../text/normalize';
import type { MergedLedger, MergedRow, RejectedRow } from './merged-row';
import { normalValue } from './normal-value';

/** What merging needs beside the rows. */
export interface MergeContext {
  readonly settings: UnitSettings;
  /** The judged files, whose issues say which rows are unfit. */
  readonly files: readonly ValidatedFile[];
  /** The sheet that a table stands on, for the columns that fit no field. */
  sheetOf(table: Table): SheetView | null;
}

/**
 * Puts the rows of all units together, ledger by ledger, in the order of the round. A row is rejected when a
 * value that the ledger needs is missing, or one of its cells holds an error (rules of the catalogue's group C) that no
 * safe fix mends; what rows say of the matter itself, such as that it is overdue, keeps no row out.
 */
export function mergeLedgers(rows: readonly RoundRow[], context: MergeContext): MergedLedger[] {
  const errors = errorsByRow(context.files);
  const byLedger = new Map<string, RoundRow[]>();
  for (const row of rows) appendTo(byLedger, `${row.table.ledger}\n${row.table.part ?? ''}`, row);
  return [...byLedger.values()].map((own) => mergeLedger(own, errors, context));
}

function mergeLedger(
  rows: readonly RoundRow[],
  errors: ReadonlyMap<string, readonly Issue[]>,
  context: MergeContext,
): MergedLedger {
  const merged: MergedRow[] = [];
  const rejected: RejectedRow[] = [];
  const seen = new Map<string, MergedRow>();
  for (const source of rows) {
    const { table, row } = source;
    const found = errors.get(placeKey(table.path, table.sheet, row.row)) ?? [];
    const issues = found.filter((issue) => keepsOut(issue, source));
    if (issues.length > 0) {
      rejected.push({ source, issues });
      continue;
    }
    merged.push(mergedRow(source, seen, context));
  }
  const [first] = rows;
  return {
    ledger: first?.table.ledger ?? '',
    part: first?.table.part,
    fields: fieldsOf(rows.map(({ table }) => table)),
    rows: merged,
    rejected,
  };
}

function mergedRow(source: RoundRow, seen: Map<string, MergedRow>, context: MergeContext): MergedRow {
  const { table, row, unit } = source;
  const values = new Map(
    [...row.cells].map(([name, bound]) => [name, normalValue(bound, { table, settings: context.settings })]),
  );
  const said = [...values].filter(([name]) => row.cells.get(name)?.field.kind !== 'serial');
  const key = [
    table.ledger,
    unit,
    ...said.map(([name, { value }]) => `${name}=${squeeze(String(value ?? ''))}`),
  ].join('│');
  const merged: MergedRow = {
    source,
    values,
    further: furtherColumns(source, context),
    duplicateOf: seen.get(key) ?? null,
  };
  if (!seen.has(key)) seen.set(key, merged);
  return merged;
}

/** Nothing of the sender's is lost: a column that fits no field goes along as text. */
function furtherColumns({ table, row }: RoundRow, { sheetOf }: MergeContext): MergedRow['further'] {
  const sheet = table.unbound.length > 0 ? sheetOf(table) : null;
  if (!sheet) return [];
  return table.unbound.flatMap(({ column, header }) => {
    const text = cellText(sheet.shown(row.row, column)).trim();
    return text === '' ? [] : [{ header, text }];
  });
}

/** The errors that no safe fix mends, by the place of the row they lie in. */
function errorsByRow(files: readonly ValidatedFile[]): Map<string, Issue[]> {
  const errors = new Map<string, Issue[]>();
  for (const { path, issues } of files) {
    for (const issue of issues) {
      const { at, severity, fix } = issue;
      if (severity !== 'error' || at.row === null || fix?.safety === 'safe') continue;
      appendTo(errors, placeKey(path, at.sheet, at.row), issue);
    }
  }
  return errors;
}

/** Group C of the catalogue judges what stands in single cells. */
function keepsOut({ code, scope, field: name }: Issue, { row }: RoundRow): boolean {
  if (code.startsWith('C-')) return true;
  const bound = name === undefined ? undefined : row.cells.get(name);
  return scope === 'row' && bound !== undefined && bound.text === '' && bound.field.need !== 'desirable';
}

function placeKey(path: string, sheet: string, row: number): string {
  return [path, sheet, row].join('\n');
}

function fieldsOf(tables: readonly Table[]): Field[] {
  const bound = new Set(
    [...new Set(tables)].flatMap(({ bindings }) => bindings.map(({ field }) => field.name)),
  );
  return (tables[0]?.fields ?? []).filter(({ name }) => bound.has(name));
}
