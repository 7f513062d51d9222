import type { Fix } from '../../src/core/edit';
import { chooseFixes } from '../../src/core/fixer';
import type { Issue } from '../../src/core/issue';
import { rangeName } from '../../src/core/location';
import type { Sheet, Workbook } from '../../src/core/workbook';
import { fromBelow, makeFix } from '../../src/engine/make-fix';
import { createMemoryDriver } from '../../src/workbook/memory/memory-driver';

/** A workbook with each issue's fix, or the first of its suggestions, made; a fix that several issues share is made once. */
export async function withFixes(
  workbook: Workbook,
  issues: readonly Issue[],
): Promise<{ readonly workbook: Workbook; readonly made: number }> {
  const driver = createMemoryDriver(workbook);
  const offers = issues.flatMap((issue) => {
    const fix: Fix | undefined = issue.fix ?? issue.suggestions?.[0];
    return fix ? [{ ...issue, fix }] : [];
  });
  const chosen = chooseFixes({ path: workbook.path, issues: offers }, 'suggestion');
  for (const { fix } of fromBelow(chosen)) {
    const { refused } = await makeFix(driver, fix);
    if (refused !== null) throw new Error(`refused: ${refused}`);
  }
  return { workbook: driver.workbook(), made: offers.length };
}

/** What a sheet shows, row by row, and its merges. */
export function sheetTexts(sheet: Sheet | undefined): string[] {
  const rows = (sheet?.rows ?? []).map(({ row, cells }) =>
    [row, ...[...cells].map(([column, { value }]) => `${column}:${value}`)].join(' | '),
  );
  return [...rows, ...(sheet?.merges ?? []).map(rangeName)];
}
