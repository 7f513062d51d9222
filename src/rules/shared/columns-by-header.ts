import type { Cell } from '../../core/cell';
import type { Location } from '../../core/location';
import type { Row, Table } from '../../core/table';
import type { Workbook } from '../../core/workbook';
import { cellText } from '../../ledger/cell-text';
import { sheetView } from '../../ledger/sheet-view';
import { normalizeHeader } from '../../text/normalize';

/** A column of the sheet, bound to a field or not. */
export interface SheetColumn {
  readonly column: number;
  /** Its own header, normalised, without the parent header above it. */
  readonly title: string;
  /** The header as the sheet has it, line breaks and notes included. */
  readonly header: string;
  /** The cell of a row; under a merge the merge's top-left one. */
  cellOf(row: Row): { readonly cell: Cell; readonly text: string; readonly at: Location };
}

/**
 * The first column whose own header fits, whether the ledger has a field for it or not: some rules compare two columns
 * of which the definition binds one. Null without such a column, and for a form.
 */
export function columnByHeader(table: Table, workbook: Workbook, wanted: RegExp): SheetColumn | null {
  const sheet = workbook.sheets.find(({ name }) => name === table.sheet);
  const found = [...table.bindings, ...table.unbound]
    .map(({ column, header }) => ({ column, header, title: normalizeHeader(header.split('·').at(-1) ?? '') }))
    .sort((a, b) => a.column - b.column)
    .find(({ title }) => wanted.test(title));
  if (!sheet || !found || !table.headerRange) return null;
  const view = sheetView(sheet);
  const firstRow = table.headerRange.bottom + 1;
  return {
    ...found,
    cellOf: ({ row }) => {
      const merge = view.mergeAt(row, found.column);
      const covered = merge !== undefined && merge.top >= firstRow ? merge : null;
      const at = { sheet: sheet.name, row: covered?.top ?? row, column: covered?.left ?? found.column };
      const cell = view.cell(at.row, at.column);
      return { cell, text: cellText(cell), at };
    },
  };
}
