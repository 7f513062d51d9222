import type { Row, Table } from '../../src/core/table';
import type { Workbook } from '../../src/core/workbook';
import { FILLERS } from '../../src/fill';
import type { Filler, Proposal } from '../../src/fill/filler';
import { planRows } from '../../src/fill/plan-rows';
import type { RowProposal } from '../../src/fill/row-proposal';
import { type FillSurroundings, proposeFills, selectFills } from '../../src/fill/run-fill';
import { recogniseWorkbook } from '../../src/ledger/recognise';
import { judgeEdits } from '../../src/workbook/judge-edits';
import { judgeInsertions } from '../../src/workbook/rows/judge-insertions';

/** The workbook with the edits of proposals in it; fails the test where one is refused. */
export function withFills(workbook: Workbook, proposals: readonly Proposal[]): Workbook {
  const edits = proposals.map(({ edit }) => edit);
  const judged = judgeEdits(workbook, edits, new Set());
  expect(judged.refused).toEqual([]);
  return judged.workbook;
}

/** The workbook with proposed rows in it. */
export function withRows(workbook: Workbook, proposals: readonly RowProposal[]): Workbook {
  const { insertions, edits } = planRows(proposals);
  const inserted = judgeInsertions(workbook, insertions, () => null);
  expect(inserted.refused).toEqual([]);
  const judged = judgeEdits(inserted.workbook, edits, new Set());
  expect(judged.refused).toEqual([]);
  return judged.workbook;
}

/** What a run of the fillers makes of a workbook. */
export function filled(
  workbook: Workbook,
  surroundings: FillSurroundings,
  { suggestions, fillers = FILLERS }: { readonly suggestions: boolean; readonly fillers?: readonly Filler[] },
): { readonly workbook: Workbook; readonly proposals: readonly Proposal[] } {
  const tables = recogniseWorkbook(workbook);
  const all = proposeFills(tables, surroundings, fillers, { withSuggestions: suggestions });
  const proposals = selectFills(all, { suggestions });
  return { workbook: withFills(workbook, proposals), proposals };
}

/** The workbook with the cells chosen emptied. */
export function blanked(
  workbook: Workbook,
  tables: readonly Table[],
  chosen: (row: Row, field: string) => boolean,
): Workbook {
  const edits = tables.flatMap((table) =>
    table.rows.flatMap((row) =>
      [...row.cells]
        .filter(
          ([field, cell]) => cell.merge === undefined && cell.at.column === cell.column && chosen(row, field),
        )
        .map(([, cell]) => ({
          sheet: table.sheet,
          row: row.row,
          column: cell.column,
          before: cell.cell.value,
          after: null,
        })),
    ),
  );
  return judgeEdits(workbook, edits, new Set()).workbook;
}
