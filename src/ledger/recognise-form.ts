import type { Field } from '../core/field';
import type { Range } from '../core/location';
import type { Binding, BoundCell, Row, Table } from '../core/table';
import type { SheetView } from '../core/workbook';
import { cellText } from './cell-text';
import type { LedgerDefinition } from './definition';
import { type FormLabel, type FormOnSheet, FormReader } from './form-labels';
import { MAX_HEADER_ROWS } from './header-candidates';
import { readTextBlock } from './title-block';
import { unitOfTable } from './unit-of-table';

/**
 * Reads a sheet as forms, each one record with its labels beside or above the values, one below the other; empty when
 * it holds none. All identifying labels must be there, spread over more rows than a header has, or the sheet is a table.
 */
export function recogniseForms(
  path: string,
  view: SheetView,
  definitions: readonly LedgerDefinition[],
): Table[] {
  let best: { reader: FormReader; definition: LedgerDefinition; form: FormOnSheet } | null = null;
  for (const definition of definitions) {
    if (definition.layout === 'table') continue;
    const reader = new FormReader(view, definition);
    const form = reader.read(1);
    if (isForm(reader, form) && form.labels.length > (best?.form.labels.length ?? 0))
      best = { reader, definition, form };
  }
  if (!best) return [];
  const { reader, definition } = best;
  const tables: Table[] = [];
  let { form } = best;
  for (let from = 1; isForm(reader, form); form = reader.read(from)) {
    const span = { from, to: Math.min(view.lastRow, form.next - 1) };
    tables.push(formTable(path, view, definition, form.labels, span));
    from = form.next;
    if (from > view.lastRow) break;
  }
  return tables;
}

function isForm(reader: FormReader, { labels }: FormOnSheet): boolean {
  const rows = labels.map(({ labelAt }) => labelAt.row);
  const spread = Math.max(...rows) - Math.min(...rows) + 1;
  return reader.isComplete(labels) && spread > MAX_HEADER_ROWS;
}

function formTable(
  path: string,
  view: SheetView,
  definition: LedgerDefinition,
  labels: readonly FormLabel[],
  span: { readonly from: number; readonly to: number },
): Table {
  const sheet = view.sheet.name;
  const block = blockOf(labels);
  const above = readTextBlock(view, span.from, block.top - 1);
  const below = readTextBlock(view, block.bottom + 1, Math.min(span.to, block.bottom + 20));
  const bindings = labels.map((label): Binding => {
    return {
      column: label.valueAt.column,
      header: label.header,
      field: label.field,
      at: { sheet, ...label.valueAt },
      confidence: label.confidence,
    };
  });
  const rows = [rowOf(view, definition, labels, block)];
  const inside = readTextBlock(view, block.top, block.bottom).head.filter(({ name }) => name !== 'other');
  const head = [...above.head, ...inside, ...below.head];
  const title = above.title ?? { text: sheet, at: { sheet, row: 1, column: 1 } };
  const names = new Set(labels.map(({ field }) => field.name));
  const needed = definition.fields.filter(({ need }) => need !== 'desirable');
  const missing = needed.filter(({ name }) => !names.has(name));
  return {
    path,
    sheet,
    hidden: view.sheet.state !== 'visible',
    ledger: definition.id,
    ...(definition.part !== undefined && { part: definition.part }),
    title: title.text,
    titleAt: title.at,
    head,
    headerRange: null,
    dataRange: block,
    bindings,
    unbound: [],
    missing,
    fields: definition.fields,
    rows,
    totals: [],
    sections: [],
    lines: [...above.lines, ...below.lines],
    merges: [],
    unit: unitOfTable({ head, title: title.text, rows, sheet, path }),
    score: Math.round((1 - missing.length / Math.max(1, needed.length)) * 100) / 100,
  };
}

function rowOf(
  view: SheetView,
  { naturalKey }: LedgerDefinition,
  labels: readonly FormLabel[],
  block: Range,
): Row {
  const cells = new Map(labels.map((label) => [label.field.name, boundCell(view, label)]));
  return {
    row: block.top,
    index: 0,
    cells,
    hidden: view.row(block.top)?.hidden ?? false,
    key: naturalKey.map((name) => cells.get(name)?.text.replaceAll(/\s+/g, '') ?? '').join('│'),
  };
}

function boundCell(view: SheetView, { field, valueAt, inline }: FormLabel): BoundCell {
  const cell = view.cell(valueAt.row, valueAt.column);
  return {
    field: field satisfies Field,
    cell,
    text: inline ?? cellText(cell),
    at: { sheet: view.sheet.name, ...valueAt },
    column: valueAt.column,
  };
}

function blockOf(labels: readonly FormLabel[]): Range {
  const rows = labels.flatMap(({ labelAt, valueAt }) => [labelAt.row, valueAt.row]);
  const columns = labels.flatMap(({ labelAt, valueAt }) => [labelAt.column, valueAt.column]);
  return {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}
