import type { Edit, Fix, FixSafety } from './edit';
import { FixClaims } from './fix-claims';
import type { Issue } from './issue';

/** A file with its issues in reading order. */
export interface FileIssues {
  readonly path: string;
  readonly issues: readonly Issue[];
}

/** An issue with the fix that is to be made for it, and the file that it lies in. */
export interface ChosenFix {
  readonly path: string;
  readonly issue: Issue;
  readonly fix: Fix;
}

/** What a spreadsheet made of the edits of chosen fixes. */
export interface AttemptedFixes {
  readonly applied: readonly ChosenFix[];
  /** Fixes of which an edit was refused; such a fix is not made at all. */
  readonly refused: readonly ChosenFix[];
}

/** What repeated rounds of fixing gave. */
export interface FixOutcome<J> {
  /** Every fix that was made, in the order made. */
  readonly applied: readonly ChosenFix[];
  readonly refused: readonly ChosenFix[];
  /** The last judgement: what is left, refused fixes among it. */
  readonly remaining: J;
}

/** What a run of the fixer goes by. */
export interface FixRun<J> {
  /** The gravest safety that may be fixed. */
  readonly safety: FixSafety;
  /** Judges the files as they stand now. */
  lint(): Promise<J>;
  /** Makes the fixes, each whole or not at all. */
  attempt(fixes: readonly ChosenFix[]): Promise<AttemptedFixes>;
}

const SAFETIES: readonly FixSafety[] = ['safe', 'unsafe', 'suggestion'];

/** A fix may bring another one about (a date put right shows that it is in the wrong notation), but not for ever. */
export const MAX_ROUNDS = 10;

/**
 * Fixes and judges again until nothing is left to fix, ten rounds at most. A fix that was refused once is not tried
 * again, and neither is one that would put back a value which an earlier round replaced.
 */
export async function fixUntilStable<J extends { readonly files: readonly FileIssues[] }>({
  safety,
  lint,
  attempt,
}: FixRun<J>): Promise<FixOutcome<J>> {
  const applied: ChosenFix[] = [];
  const refused: ChosenFix[] = [];
  const closed = new Set<string>();
  let remaining = await lint();
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const chosen = remaining.files
      .flatMap((file) => chooseFixes(file, safety))
      .filter(({ path, fix }) => !changesOf(path, fix).some((change) => closed.has(change)));
    if (chosen.length === 0) break;
    const outcome = await attempt(chosen);
    applied.push(...outcome.applied);
    refused.push(...outcome.refused);
    for (const { path, fix } of outcome.refused) {
      for (const change of changesOf(path, fix)) closed.add(change);
    }
    for (const { path, fix } of outcome.applied) {
      // Splits and new rows have no way back but are not made twice either.
      const undone = { ...fix, edits: fix.edits.map(inverse) };
      for (const change of changesOf(path, undone)) closed.add(change);
    }
    remaining = await lint();
  }
  return { applied, refused, remaining };
}

/**
 * The fixes to make to a file in one round: those no graver than the safety, in reading order. A fix that touches what
 * an earlier one changes is left for the next round, because it was thought out for what stood there before.
 */
export function chooseFixes({ path, issues }: FileIssues, safety: FixSafety): ChosenFix[] {
  const claims = new FixClaims();
  return issues.flatMap((issue) => {
    const { fix } = issue;
    if (!fix || isEmpty(fix) || SAFETIES.indexOf(fix.safety) > SAFETIES.indexOf(safety)) return [];
    return claims.take(fix) ? [{ path, issue, fix }] : [];
  });
}

/** Whether a fix moves rows or merges, which not every spreadsheet lets be done beside other changes. */
export function changesLayout({ splits = [], rows = [] }: Fix): boolean {
  return splits.length + rows.length > 0;
}

/** The edit that takes another one back. */
export function inverse({ before, after, ...place }: Edit): Edit {
  return { ...place, before: after, after: before };
}

function isEmpty(fix: Fix): boolean {
  return fix.edits.length === 0 && !changesLayout(fix);
}

/** Each change of a fix by a name that it alone has. */
function changesOf(path: string, { edits, splits = [], rows = [] }: Fix): string[] {
  return [
    ...edits.map(({ sheet, row, column, before, after }) => [sheet, row, column, before, after]),
    ...splits.map(({ sheet, range }) => [sheet, 'split', range]),
    ...rows.map((added) => [added.sheet, 'rows', added.after, added.rows]),
  ].map((change) => JSON.stringify([path, ...change]));
}
