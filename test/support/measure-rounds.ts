import type { Workbook } from '../../src/core/workbook';
import { editWorkbook, type SheetEdits } from './edit-workbook';
import { cellOf, describeIssue, type FoundIssue, judgeRound, type RoundTerms } from './judge-round';
import type { FaultMeasure } from './measure-rules';
import type { RoundFixture } from './round-file';
import { issueOfSpoilt, type Spoilt } from './spoil-file';

/** A fault planted in a clean round: the issue it must raise, `U-05:A1`, its file, and the edits that plant it. */
export interface RoundFault {
  readonly fault: string;
  /** The file in which the issue is to lie. */
  readonly file: string;
  /** Edits of files of the round, or of the period before. */
  readonly edits?: readonly (SheetEdits & { readonly file: string; readonly previous?: boolean })[];
  /** Files of the round that did not come. */
  readonly without?: readonly string[];
  /** What came in the place of `file`; it is judged no further. */
  readonly spoilt?: Spoilt;
  /** Codes of other errors that follow from the fault. */
  readonly also?: readonly string[];
}

/** The front block of a round. */
export interface RoundFront extends RoundTerms {
  readonly faults: readonly RoundFault[];
}

/** Judges a round as it stands, against the period before where the fixture has one. */
export function judgeFixture({ current, previous, front }: RoundFixture): FoundIssue[] {
  return judgeRound(current, previous, front as RoundFront);
}

/** Plants each fault of a round, one at a time, and looks for the issue; no other error may come of it. */
export function measureRound(fixture: RoundFixture): FaultMeasure[] {
  const before = new Set(judgeFixture(fixture).map(describeIssue));
  return (fixture.front as RoundFront).faults.map((planted) => {
    const after = [...judgeFixture(plant(fixture, planted)), ...issuesOfFile(fixture, planted)].filter(
      (found) => !before.has(describeIssue(found)),
    );
    const [code = '', cell = ''] = planted.fault.split(':');
    const found = after.some(
      (each) => each.issue.code === code && each.path === planted.file && cellOf(each) === cell,
    );
    const explained = [code, ...(planted.also ?? [])];
    return {
      ledger: fixture.name,
      fault: planted.fault,
      code,
      found,
      instead: found ? [] : after.map(describeIssue),
      stray: after
        .filter(({ issue }) => issue.severity === 'error' && !explained.includes(issue.code))
        .map(describeIssue),
    };
  });
}

function issuesOfFile({ current }: RoundFixture, { file, spoilt }: RoundFault): FoundIssue[] {
  const workbook = current.find(({ path }) => path === file);
  return workbook && spoilt ? issueOfSpoilt(workbook, spoilt) : [];
}

function plant(fixture: RoundFixture, fault: RoundFault): RoundFixture {
  const { edits = [], without = [], spoilt, file: own } = fault;
  const gone = spoilt ? [...without, own] : without;
  const edited = (workbooks: readonly Workbook[], isPrevious: boolean): Workbook[] =>
    workbooks.map((workbook) =>
      edits
        .filter(({ file, previous = false }) => file === workbook.path && previous === isPrevious)
        .reduce((book, { file: _file, previous: _previous, ...edit }) => editWorkbook(book, edit), workbook),
    );
  return {
    ...fixture,
    current: edited(fixture.current, false).filter(({ path }) => !gone.includes(path)),
    previous: edited(fixture.previous, true),
  };
}
