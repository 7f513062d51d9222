import type { Edit } from '../../core/edit';
import { inverse } from '../../core/fixer';

interface Step<S> {
  readonly edits: readonly Edit[];
  readonly before: S;
  readonly after: S;
}

/** Knows which edits only take back what was done last: then the file goes back to the very bytes it had. */
export class EditHistory<S> {
  private readonly steps: Step<S>[] = [];

  add(edits: readonly Edit[], before: S, after: S): void {
    this.steps.push({ edits, before, after });
  }

  /**
   * The state before the last edits, when `edits` are their exact opposite, in any order, and nothing else has changed since;
   * the step is then forgotten.
   */
  takenBack(edits: readonly Edit[], current: S): S | null {
    const step = this.steps.at(-1);
    if (!step || step.after !== current || step.edits.length !== edits.length) return null;
    const wanted = step.edits.map((edit) => editKey(inverse(edit))).sort();
    const given = edits.map(editKey).sort();
    if (wanted.some((key, index) => key !== given[index])) return null;
    this.steps.pop();
    return step.before;
  }
}

/** Nothing and an empty text are one to a driver. */
function editKey({ sheet, row, column, before, after }: Edit): string {
  return JSON.stringify([sheet, row, column, before === '' ? null : before, after === '' ? null : after]);
}
