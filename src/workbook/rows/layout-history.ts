import type { RowInsertion } from '../../core/edit';
import type { Workbook } from '../../core/workbook';
import type { LayoutOutcome } from '../port';
import { isSameWorkbook } from './same-workbook';

/** A driver's state before some rows were inserted or merges split, and the workbook as the change left it. */
interface Step<S> {
  readonly state: S;
  readonly before: Workbook;
  readonly after: Workbook;
  readonly inserted: readonly RowInsertion[];
}

/**
 * The states to go back to. A change is taken back by putting back the very state before it, which is right only as long as
 * the workbook is otherwise as the change left it.
 */
export class LayoutHistory<S> {
  private readonly steps: Step<S>[] = [];

  add(step: Step<S>): void {
    this.steps.push(step);
  }

  /**
   * The state before the last insertions, when these are they and nothing has changed since; it is then forgotten.
   * @param current the workbook as it stands
   */
  takeBack(
    insertions: readonly RowInsertion[],
    current: Workbook,
  ): { readonly outcome: LayoutOutcome<RowInsertion>; readonly state: S | null } {
    const step = this.steps.at(-1);
    const isLast =
      step !== undefined &&
      isSameInsertions(step.inserted, insertions) &&
      isSameWorkbook(step.after, current);
    if (!isLast) {
      const refused = insertions.map((change) => ({ change, reason: 'changed' as const }));
      return { outcome: { made: [], refused }, state: null };
    }
    this.steps.pop();
    return { outcome: { made: insertions, refused: [] }, state: step.state };
  }

  /** The state before the last change, when a change on top of it would give just that workbook. It is then forgotten. */
  leadingTo(workbook: Workbook): S | null {
    const step = this.steps.at(-1);
    if (!step || !isSameWorkbook(step.before, workbook)) return null;
    this.steps.pop();
    return step.state;
  }
}

function isSameInsertions(a: readonly RowInsertion[], b: readonly RowInsertion[]): boolean {
  const key = (insertions: readonly RowInsertion[]): string =>
    JSON.stringify(insertions.map(({ sheet, after, count }) => [sheet, after, count]));
  return a.length > 0 && key(a) === key(b);
}
