import type { Field } from '../core/field';
import type { Range } from '../core/location';
import type { Binding, BoundCell, Row, Table } from '../core/table';
import type { SheetView } from '../core/workbook';
import { cellText } from './cell-text';
import type { LedgerDefinition } from './definition';
import { type FormLabel, FormReader } from './form-labels';
import { MAX_HEADER_ROWS } from './header-candidates';
import { readTextBlock } from './title-block';
import { unitOfTable } from './unit-of-table';

/**
 * Reads a sheet as a form, one record with its labels beside or above the values; null when it is none. All identifying
 * labels must be there, spread over more rows than a header has, or the sheet is a table.
 */
export function recogniseForm(
  path: string,
  view: SheetView,
  definitions: readonly LedgerDefinition[],
): Table | null {
  let best: { definition: LedgerDefinition; labels: readonly FormLabel[] } | null = null;
  for (const definition of definitions) {
    if (definition.layout === 'table') continue;
    const labels = new FormReader(view, definition).labels();
    if (isForm(definition, labels) && labels.length > (best?.labels.length ?? 0))
      best = { definition, labels };
  }
  return best && formTable(path, view, best.definition, best.labels);
}

function isForm(definition: LedgerDefinition, labels: readonly FormLabel[]): boolean {
  const found = new Set(labels.map(({ field }) => field.name));
  const identifying = definition.fields.filter(({ need }) => need === 'identifying');
  const rows = labels.map(({ labelAt }) => labelAt.row);
  const spread = Math.max(...rows) - Math.min(...rows) + 1;
  return identifying.every(({ name }) => found.has(name)) && spread > MAX_HEADER_ROWS;
}

function formTable(
  path: string,
  view: SheetView,
  definition: LedgerDefinition,
  labels: readonly FormLabel[],
): Table {
  const sheet = view.sheet.name;
  const block = blockOf(labels);
  const above = readTextBlock(view, 1, block.top - 1);
  const below = readTextBlock(view, block.bottom + 1, Math.min(view.lastRow, block.bottom + 20));
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
