import type { Workbook } from '../../core/workbook';
import { judgeEdits } from '../judge-edits';
import type { WorkbookDriver } from '../port';

/**
 * A driver over a workbook that lives in memory, for tests and for trying edits out.
 * `workbook()` gives the current state at once; a workbook handed out earlier never changes.
 */
export function createMemoryDriver(
  workbook: Workbook,
  options: { readonly protectedSheets?: readonly string[] } = {},
): WorkbookDriver & { workbook(): Workbook } {
  const protectedSheets = new Set(options.protectedSheets);
  let current = workbook;
  return {
    name: 'memory',
    workbook: () => current,
    read: async () => current,
    apply: async (edits) => {
      const judged = judgeEdits(current, edits, protectedSheets);
      current = judged.workbook;
      return { applied: judged.applied, refused: judged.refused };
    },
  };
}
