import type { Workbook } from '../../src/core/workbook';
import { editWorkbook, type SheetEdits } from './edit-workbook';
import type { Fixture } from './fixture-file';
import { cellOf, describeIssue, type FoundIssue, judgeRound } from './judge-round';

/** A fault planted in a clean ledger: the issue it must raise, `C-12:L6`, and the edits that plant it. */
export interface PlantedFault extends SheetEdits {
  readonly fault: string;
  /** Codes of other errors that follow from the fault elsewhere. */
  readonly also?: readonly string[];
  /** Edits of another ledger of the round, where the fault lies between two. */
  readonly other?: SheetEdits & { readonly file: string };
}

/** The front block of a dirty fixture. */
export interface DirtyFront {
  /** The clean ledger that the faults are planted in, one at a time. */
  readonly base: string;
  readonly faults: readonly PlantedFault[];
}

/** What judging the clean round with one fault in it gave. */
export interface FaultMeasure {
  readonly ledger: string;
  readonly fault: string;
  readonly code: string;
  readonly found: boolean;
  /** What was said instead; empty when found. */
  readonly instead: readonly string[];
  /** Errors that the fault does not explain: of other rules, at data rows that were not touched. */
  readonly stray: readonly string[];
}

/** Plants each fault of a dirty fixture in its clean ledger, one at a time, and looks for the issue in the whole round. */
export function measureFaults(
  dirty: Fixture,
  clean: readonly Fixture[],
  issuesOfClean: readonly FoundIssue[],
): FaultMeasure[] {
  const { base, faults } = dirty.front as DirtyFront;
  const before = new Set(issuesOfClean.map(describeIssue));
  return faults.map((planted) => {
    const round = clean.map(({ workbook }) => plant(planted, base, workbook));
    const after = judgeRound(round).filter((found) => !before.has(describeIssue(found)));
    const [code = '', cell = ''] = planted.fault.split(':');
    const found = after.some(
      (each) => each.issue.code === code && each.path === `${base}.xlsx` && cellOf(each) === cell,
    );
    const explained = [code, ...(planted.also ?? [])];
    return {
      ledger: base,
      fault: planted.fault,
      code,
      found,
      instead: found ? [] : after.map(describeIssue),
      stray: after
        .filter(({ issue }) => issue.severity === 'error' && !explained.includes(issue.code))
        .filter((each) => !touches(planted, base, each))
        .map(describeIssue),
    };
  });
}

function plant(
  { fault: _fault, also: _also, other, ...edits }: PlantedFault,
  base: string,
  workbook: Workbook,
): Workbook {
  if (workbook.path === `${base}.xlsx`) return editWorkbook(workbook, edits);
  return other && workbook.path === `${other.file}.xlsx` ? editWorkbook(workbook, other) : workbook;
}

/** No data row of a clean ledger stands above this. */
const LAST_HEADER_ROW = 3;

/** Whether an issue lies in the file of the fault, at a row that was edited or above the data. */
function touches(planted: PlantedFault, base: string, { path, issue }: FoundIssue): boolean {
  const edited = Object.keys(planted.cells ?? {}).map((name) => Number(/\d+/.exec(name)?.[0]));
  const row = issue.at.row ?? 0;
  return path === `${base}.xlsx` && (row <= LAST_HEADER_ROW || edited.includes(row));
}
