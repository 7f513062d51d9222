import type { Table } from '../core/table';
import { type Sheet, SheetView, type Workbook } from '../core/workbook';
import type { SheetBinding } from './binding-file';
import { tablesAsBound } from './bound-tables';
import { type BuiltTable, buildTable } from './build-table';
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
 * A sheet without a ledger gives none.
 * @throws {UserError} `binding-invalid` when a binding names a ledger or field that does not exist
 */
export function recogniseWorkbook(workbook: Workbook, options: RecogniseOptions = {}): Table[] {
  const { definitions = DEFINITIONS, binding = [], ledger } = options;
  const wanted = ledger === undefined ? definitions : definitions.filter(({ id }) => id === ledger);
  const finder = new HeaderFinder(wanted);
  return workbook.sheets.flatMap((sheet) => {
    const own = binding.filter((entry) => entry.sheet === sheet.name);
    if (own.length > 0) return tablesAsBound(workbook.path, new SheetView(sheet), own, definitions);
    return recogniseSheet(workbook.path, sheet, finder, wanted);
  });
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
    const build = (header: FoundHeader): BuiltTable =>
      buildTable(view, {
        path,
        definition: header.definition,
        bound: header.bound,
        ...(header.runnerUp && { runnerUp: header.runnerUp }),
        score: reportedScore(header.score),
        header: found.candidate.range,
        columns: found.candidate.columns,
        from,
        lastRow: view.lastRow,
        beginsHeader: (row, texts, afterGap) => finder.beginsAt(view, row, texts, afterGap),
      });
    // The next page of a table is read with the columns of the first, whatever its own values suggest.
    const pages = tables.at(-1) ?? [];
    const page = above && sameColumns(above.candidate, found.candidate) ? build(above) : null;
    const continued = page !== null && continuesPages(pages, page.table, from);
    const built = continued ? page : build(found);
    if (continued) pages.push(built.table);
    else {
      tables.push([built.table]);
      above = found;
    }
    from = built.next;
  }
  return tables.map(joinPages);
}
