import type { Table } from '../core/table';
import { type Sheet, SheetView, type Workbook } from '../core/workbook';
import type { SheetBinding } from './binding-file';
import { tablesAsBound } from './bound-tables';
import { buildTable } from './build-table';
import type { LedgerDefinition } from './definition';
import { DEFINITIONS } from './definitions';
import { type FoundHeader, HeaderFinder, reportedScore } from './find-header';
import { continuesPages, joinPages, sameColumns } from './printed-pages';
import { recogniseForms } from './recognise-form';

/** What recognition goes by, where it is not the built-in ledgers alone. */
export interface RecogniseOptions {
  readonly definitions?: readonly LedgerDefinition[];
  /** The user's own bindings; a sheet that they name is not recognised but read as they say. */
  readonly binding?: readonly SheetBinding[];
  /** Looks for this ledger only. */
  readonly ledger?: string;
}

/**
 * Finds the ledgers in a workbook: every table of every sheet, hidden ones too, in sheet order and from top to bottom.
 * A sheet without a ledger gives none, and so does a document that was made from ledgers.
 * @throws {UserError} `binding-invalid` when a binding names a ledger or field that does not exist
 */
export function recogniseWorkbook(workbook: Workbook, options: RecogniseOptions = {}): Table[] {
  const { definitions = DEFINITIONS, binding = [], ledger } = options;
  const wanted = ledger === undefined ? definitions : definitions.filter(({ id }) => id === ledger);
  const finder = finderFor(wanted);
  return workbook.sheets.flatMap((sheet) => {
    const own = binding.filter((entry) => entry.sheet === sheet.name);
    if (own.length > 0) return tablesAsBound(workbook.path, new SheetView(sheet), own, definitions);
    return sheet.isDocument ? [] : recogniseSheet(workbook.path, sheet, finder, wanted);
  });
}

const finders = new WeakMap<readonly LedgerDefinition[], HeaderFinder>();

/** What a finder has learnt of header words serves the other workbooks of a batch too. */
function finderFor(definitions: readonly LedgerDefinition[]): HeaderFinder {
  const finder = finders.get(definitions) ?? new HeaderFinder(definitions);
  finders.set(definitions, finder);
  return finder;
}

function recogniseSheet(
  path: string,
  sheet: Sheet,
  finder: HeaderFinder,
  definitions: readonly LedgerDefinition[],
): Table[] {
  const view = new SheetView(sheet);
  const forms = recogniseForms(path, view, definitions);
  if (forms.length > 0) return forms;
  const tables: Table[][] = [];
  let above: FoundHeader | null = null;
  let from = 1;
  while (from <= view.lastRow) {
    const found = finder.find(view, from);
    if (!found) break;
    above = asAbove(above, found);
    const { candidate, ...recognised } = above;
    const { table, next } = buildTable(view, {
      path,
      ...recognised,
      score: reportedScore(recognised.score),
      header: candidate.range,
      columns: candidate.columns,
      from,
      lastRow: view.lastRow,
      beginsHeader: (row, texts, afterGap) => finder.beginsAt(view, row, texts, afterGap),
    });
    const pages = tables.at(-1);
    if (above !== found && pages && continuesPages(pages, table, from)) pages.push(table);
    else tables.push([table]);
    from = next;
  }
  return tables.map(joinPages);
}

/** The same header is read the same way all down the sheet, whatever the values below it suggest. */
function asAbove(above: FoundHeader | null, found: FoundHeader): FoundHeader {
  const same = above !== null && sameColumns(above.candidate, found.candidate);
  return same ? { ...above, candidate: found.candidate } : found;
}
