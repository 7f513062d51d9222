import type { Edit, Fix } from '../../core/edit';
import { changesLayout } from '../../core/fixer';
import type { SheetRow, Workbook } from '../../core/workbook';
import { fromBelow, makeFix } from '../../engine/make-fix';
import { judgeEdits } from '../../workbook/judge-edits';
import type { PaneHost } from './host';
import { replaceRows } from './replace-rows';

/** What became of fixes. */
export interface FixedIssues {
  readonly fixed: number;
  readonly refused: number;
  /** Why the first refused fix was not made, in a driver's word. */
  readonly reason: string | null;
  readonly applied: readonly Edit[];
  /** Whether rows or merges changed: addresses below may no longer hold. */
  readonly layout: boolean;
  readonly refusals: readonly RefusedFix[];
}

/** A fix that was not made. */
export interface RefusedFix {
  readonly fix: Fix;
  readonly reason: string;
}

/**
 * Makes fixes, each whole or not at all. A fix was proposed for a row as it was when it was judged; if anything in the
 * row differs now, be it that another row has moved there, the fix is refused, never made to the wrong row. Fixes that
 * put rows in or split merges come last.
 * @param checked the workbook as it was judged
 */
export async function applyFixes(
  host: PaneHost,
  checked: Workbook,
  fixes: readonly Fix[],
): Promise<FixedIssues> {
  let trial = checked;
  const changed = new Set<string>();
  for (const [sheet, { top, bottom }] of spansOf(fixes.flatMap(placesOf))) {
    const fresh = await host.readRows(sheet, top, bottom);
    for (const row of rowsThatDiffer(checked, sheet, fresh, top, bottom)) changed.add(`${row} ${sheet}`);
    trial = replaceRows(trial, { sheet, top, bottom }, fresh);
  }
  const chosen: Fix[] = [];
  const layouts: Fix[] = [];
  const refusals: RefusedFix[] = [];
  for (const fix of fixes) {
    const moved = placesOf(fix).some(({ row, sheet }) => changed.has(`${row} ${sheet}`));
    if (!moved && changesLayout(fix)) {
      layouts.push(fix);
      continue;
    }
    const judged = moved ? null : judgeEdits(trial, fix.edits, new Set());
    const refusal = judged ? judged.refused[0]?.reason : 'changed';
    if (judged && refusal === undefined) {
      trial = judged.workbook;
      chosen.push(fix);
    } else {
      refusals.push({ fix, reason: refusal ?? 'changed' });
    }
  }
  const cells = await applyEdits(host, chosen);
  const moved = await applyLayouts(host, layouts);
  const fixed = [...cells.fixed, ...moved.fixed];
  const all = [...refusals, ...cells.refusals, ...moved.refusals];
  return {
    fixed: fixed.length,
    refused: all.length,
    reason: all[0]?.reason ?? null,
    applied: [...cells.applied, ...moved.applied],
    layout: moved.fixed.length > 0,
    refusals: all,
  };
}

interface Attempt extends Pick<FixedIssues, 'applied' | 'refusals'> {
  readonly fixed: readonly Fix[];
}

async function applyEdits({ driver }: PaneHost, fixes: readonly Fix[]): Promise<Attempt> {
  if (fixes.length === 0) return { fixed: [], refusals: [], applied: [] };
  const outcome = await driver.apply(fixes.flatMap(({ edits }) => edits));
  const reasons = new Map(outcome.refused.map(({ edit, reason }) => [edit, reason]));
  const fixed: Fix[] = [];
  const refusals: RefusedFix[] = [];
  for (const fix of fixes) {
    const reason = fix.edits.map((edit) => reasons.get(edit)).find((each) => each !== undefined);
    if (reason === undefined) fixed.push(fix);
    else refusals.push({ fix, reason });
  }
  return { fixed, refusals, applied: outcome.applied };
}

async function applyLayouts({ driver }: PaneHost, fixes: readonly Fix[]): Promise<Attempt> {
  const fixed: Fix[] = [];
  const refusals: RefusedFix[] = [];
  const applied: Edit[] = [];
  for (const { fix } of fromBelow(fixes.map((each) => ({ fix: each })))) {
    const { refused, edits } = await makeFix(driver, fix);
    applied.push(...edits);
    if (refused === null) fixed.push(fix);
    else refusals.push({ fix, reason: refused });
  }
  return { fixed, refusals, applied };
}

/** The rows that a fix was thought out from. */
function placesOf({
  edits,
  splits = [],
  rows = [],
}: Fix): { readonly sheet: string; readonly row: number }[] {
  return [
    ...edits,
    ...splits.flatMap(({ sheet, range: { top, bottom } }) =>
      Array.from({ length: bottom - top + 1 }, (_, index) => ({ sheet, row: top + index })),
    ),
    ...rows.map(({ sheet, after }) => ({ sheet, row: after })),
  ];
}

/** The rows that edits, or other places, lie in, one span a sheet. */
export function spansOf(
  edits: readonly Pick<Edit, 'sheet' | 'row'>[],
): Map<string, { top: number; bottom: number }> {
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
