import { type Sheet, SheetView, type Workbook } from '../../core/workbook';
import { judgeEdits } from '../judge-edits';
import type { LayoutDriver } from '../port';
import { judgeInsertions } from '../rows/judge-insertions';
import { type JudgedMerges, judgeJoins, judgeSplits } from '../rows/judge-merges';
import { LayoutHistory } from '../rows/layout-history';

/**
 * A driver over a workbook that lives in memory, for tests and for trying edits out.
 * `workbook()` gives the current state at once; a workbook handed out earlier never changes.
 */
export function createMemoryDriver(
  workbook: Workbook,
  options: { readonly protectedSheets?: readonly string[] } = {},
): LayoutDriver & { workbook(): Workbook } {
  const protectedSheets = new Set(options.protectedSheets);
  const isProtected = (sheet: string): boolean => protectedSheets.has(sheet);
  const history = new LayoutHistory<Workbook>();
  let current = workbook;
  const take = (judged: JudgedMerges) => {
    current = judged.workbook;
    return { made: judged.made, refused: judged.refused };
  };
  return {
    name: 'memory',
    workbook: () => current,
    read: async () => current,
    apply: async (edits) => {
      const judged = judgeEdits(current, edits, protectedSheets);
      current = judged.workbook;
      return { applied: judged.applied, refused: judged.refused };
    },
    lastFormattedRow: async (name) => lastRow(current.sheets.find((sheet) => sheet.name === name)),
    insertRows: async (insertions) => {
      const before = current;
      const { workbook: after, ...outcome } = judgeInsertions(before, insertions, ({ sheet }) =>
        isProtected(sheet) ? 'protected' : null,
      );
      current = after;
      history.add({ state: before, before, after, inserted: outcome.made });
      return outcome;
    },
    takeBackRows: async (insertions) => {
      const { outcome, state } = history.takeBack(insertions, current);
      current = state ?? current;
      return outcome;
    },
    splitMerges: async (merges) => take(judgeSplits(current, merges, isProtected)),
    joinCells: async (ranges) => take(judgeJoins(current, ranges, isProtected, () => false)),
  };
}

/** Memory knows no looks. */
function lastRow(sheet: Sheet | undefined): number {
  return sheet ? new SheetView(sheet).lastRow : 0;
}
