import type { Edit, Fix } from '../../core/edit';
import type { SheetRow, Workbook } from '../../core/workbook';
import { judgeEdits } from '../../workbook/judge-edits';
import type { RefusalReason } from '../../workbook/port';
import type { PaneHost } from './host';
import { replaceRows } from './replace-rows';

/** What became of fixes. */
export interface FixedIssues {
  readonly fixed: number;
  readonly refused: number;
  /** Why the first refused fix was not made. */
  readonly reason: RefusalReason | null;
  readonly applied: readonly Edit[];
  readonly refusals: readonly RefusedFix[];
}

/** A fix that was not made. */
export interface RefusedFix {
  readonly fix: Fix;
  readonly reason: RefusalReason;
}

/**
 * Makes fixes, each whole or not at all. A fix was proposed for a row as it was when it was judged; if anything in the
 * row differs now, be it that another row has moved there, the fix is refused, never made to the wrong row.
 * @param checked the workbook as it was judged
 */
export async function applyFixes(
  host: PaneHost,
  checked: Workbook,
  fixes: readonly Fix[],
): Promise<FixedIssues> {
  let trial = checked;
  const changed = new Set<string>();
  for (const [sheet, { top, bottom }] of spansOf(fixes.flatMap(({ edits }) => edits))) {
    const fresh = await host.readRows(sheet, top, bottom);
    for (const row of rowsThatDiffer(checked, sheet, fresh, top, bottom)) changed.add(`${row} ${sheet}`);
    trial = replaceRows(trial, { sheet, top, bottom }, fresh);
  }
  const chosen: Fix[] = [];
  const refusals: RefusedFix[] = [];
  for (const fix of fixes) {
    const moved = fix.edits.some(({ row, sheet }) => changed.has(`${row} ${sheet}`));
    const judged = moved ? null : judgeEdits(trial, fix.edits, new Set());
    const refusal = judged ? judged.refused[0]?.reason : 'changed';
    if (judged && refusal === undefined) {
      trial = judged.workbook;
      chosen.push(fix);
    } else {
      refusals.push({ fix, reason: refusal ?? 'changed' });
    }
  }
  if (chosen.length === 0) return fixedIssues([], refusals, []);
  const outcome = await host.driver.apply(chosen.flatMap(({ edits }) => edits));
  const reasons = new Map(outcome.refused.map(({ edit, reason }) => [edit, reason]));
  const fixed: Fix[] = [];
  for (const fix of chosen) {
    const reason = fix.edits.map((edit) => reasons.get(edit)).find((each) => each !== undefined);
    if (reason === undefined) fixed.push(fix);
    else refusals.push({ fix, reason });
  }
  return fixedIssues(fixed, refusals, outcome.applied);
}

function fixedIssues(
  fixed: readonly Fix[],
  refusals: readonly RefusedFix[],
  applied: readonly Edit[],
): FixedIssues {
  const reason = refusals[0]?.reason ?? null;
  return { fixed: fixed.length, refused: refusals.length, reason, applied, refusals };
}

/** The rows that edits lie in, one span a sheet. */
export function spansOf(edits: readonly Edit[]): Map<string, { top: number; bottom: number }> {
  const spans = new Map<string, { top: number; bottom: number }>();
  for (const { sheet, row } of edits) {
    const { top, bottom } = spans.get(sheet) ?? { top: row, bottom: row };
    spans.set(sheet, { top: Math.min(top, row), bottom: Math.max(bottom, row) });
  }
  return spans;
}

function rowsThatDiffer(
  checked: Workbook,
  name: string,
  fresh: readonly SheetRow[],
  top: number,
  bottom: number,
): number[] {
  const rows = checked.sheets.find((sheet) => sheet.name === name)?.rows ?? [];
  const before = new Map(rows.filter(({ row }) => row >= top && row <= bottom).map((row) => [row.row, row]));
  const now = new Map(fresh.map((row) => [row.row, row]));
  return [...new Set([...before.keys(), ...now.keys()])].filter(
    (row) => contentOf(before.get(row)) !== contentOf(now.get(row)),
  );
}

/** What a row holds; how it looks is no matter, nor what its formulas come to: that changes by itself. */
function contentOf(row: SheetRow | undefined): string {
  const cells = [...(row?.cells ?? [])].map(([column, { value, formula, error }]) =>
    formula === undefined ? [column, value, error] : [column, '=', formula],
  );
  return JSON.stringify(cells);
}
