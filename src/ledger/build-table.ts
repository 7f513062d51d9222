import type { Location, Range } from '../core/location';
import type { Binding, Table } from '../core/table';
import type { SheetView } from '../core/workbook';
import { squeeze } from '../text/normalize';
import type { BoundColumn } from './bind-columns';
import type { LedgerDefinition } from './definition';
import { headEntriesOf } from './head-entries';
import type { HeaderColumn } from './header-candidates';
import { endsLikeTitle, isStatement, opensFoot } from './line-kinds';
import { readRows } from './read-rows';
import { rowText, rowTexts, type TextCell } from './row-texts';
import { readTextBlock, type TextBlock } from './title-block';
import { unitOfTable } from './unit-of-table';

/** A table to be read: where its header is and what its columns hold. */
export interface TablePlan {
  readonly path: string;
  readonly definition: LedgerDefinition;
  readonly header: Range;
  readonly columns: readonly HeaderColumn[];
  readonly bound: readonly BoundColumn[];
  readonly score: number;
  readonly runnerUp?: { readonly ledger: string; readonly score: number };
  /** First row that may hold the table's title. */
  readonly from: number;
  /** Last row that may belong to the table. */
  readonly lastRow: number;
  readonly beginsHeader: (row: number, texts: readonly TextCell[], afterGap: boolean) => boolean;
}

/** A table as built, and the row from which to look for another. */
export interface BuiltTable {
  readonly table: Table;
  readonly next: number;
}

/** Reads a table whose header is known: title and head block above, data below, foot lines after it. */
export function buildTable(view: SheetView, plan: TablePlan): BuiltTable {
  const { definition, header, bound } = plan;
  const sheet = view.sheet.name;
  const above = readTextBlock(view, plan.from, header.top - 1);
  const bindings = bound.map((column) => bindingOf(column, sheet));
  const read = readRows(view, {
    columns: bindings,
    header,
    lastRow: plan.lastRow,
    naturalKey: definition.naturalKey,
    above: new Set(above.lines.map(({ text }) => squeeze(text))),
    beginsHeader: plan.beginsHeader,
  });
  const hasUnit = above.head.some(({ name, value }) => name === 'unit' && value !== '');
  const foot = readFoot(view, read.next, plan, hasUnit);
  const head = [...above.head, ...foot.block.head];
  const title = above.title ?? { text: sheet, at: { sheet, row: 1, column: 1 } };
  const boundColumns = new Set(bindings.map(({ column }) => column));
  const names = new Set(bindings.map(({ field }) => field.name));
  const table: Table = {
    path: plan.path,
    sheet,
    hidden: view.sheet.state !== 'visible',
    ledger: definition.id,
    ...(definition.part !== undefined && { part: definition.part }),
    title: title.text,
    titleAt: title.at,
    head,
    headerRange: header,
    dataRange: read.dataRange,
    bindings,
    unbound: plan.columns
      .filter(({ column }) => !boundColumns.has(column))
      .map(({ column, header: text }) => ({ column, header: text })),
    missing: definition.fields.filter(({ need, name }) => need !== 'desirable' && !names.has(name)),
    fields: definition.fields,
    rows: read.rows,
    totals: read.totals,
    sections: read.sections,
    lines: [...above.lines, ...foot.block.lines],
    merges: read.merges,
    unit: unitOfTable({ head, title: title.text, rows: read.rows, sheet, path: plan.path }),
    ...(plan.runnerUp && { runnerUp: plan.runnerUp }),
    score: plan.score,
  };
  return { table, next: foot.next };
}

function bindingOf({ source, field, confidence }: BoundColumn, sheet: string): Binding {
  const at: Location = { sheet, ...source.at };
  return { column: source.column, header: source.header, field, at, confidence };
}

/** The foot lines: from the row that opens them to the next gap, or to what cannot belong to a foot. */
function readFoot(
  view: SheetView,
  from: number,
  plan: TablePlan,
  hasUnit: boolean,
): { block: TextBlock; next: number } {
  let top = from;
  while (top <= plan.lastRow && rowTexts(view, top).length === 0) top += 1;
  if (top > plan.lastRow || !startsFoot(view, top)) return { block: NOTHING, next: from };
  let bottom = top;
  while (bottom < plan.lastRow && continuesFoot(view, bottom + 1, plan)) {
    // A table that names its unit above does not name another below: that is the head of the next one.
    if (hasUnit && namesUnit(view, bottom + 1)) break;
    bottom += 1;
  }
  return { block: readTextBlock(view, top, bottom), next: bottom + 1 };
}

/** Foot lines may stand apart from each other, but not from the lines that explain them. */
function continuesFoot(view: SheetView, row: number, plan: TablePlan): boolean {
  const texts = rowTexts(view, row);
  if (texts.length === 0) return startsFoot(view, row + 1);
  if (startsFoot(view, row)) return true;
  return texts.length < 3 && !endsLikeTitle(rowText(texts)) && !plan.beginsHeader(row, texts, false);
}

function namesUnit(view: SheetView, row: number): boolean {
  return headEntriesOf(rowTexts(view, row), row, '').some(
    ({ name, value }) => name === 'unit' && value !== '',
  );
}

const NOTHING: TextBlock = { title: null, head: [], lines: [] };

function startsFoot(view: SheetView, row: number): boolean {
  const texts = rowTexts(view, row);
  const [first] = texts;
  return first !== undefined && (opensFoot(first.text) || (texts.length === 1 && isStatement(first.text)));
}
