import type { Edit } from '../../core/edit';
import type { SheetRow } from '../../core/workbook';

/** An edit that was made, with what it takes to undo it in the right place. */
export interface LoggedEdit {
  readonly edit: Edit;
  readonly sheetId: string;
  /** The number format that the cell had, where the edit changed it. */
  readonly format?: string;
  /** The row as it was left. */
  readonly row: SheetRow;
}

/** The edits of one step, in the order they were made. */
export type LoggedStep = readonly LoggedEdit[];

/** What was edited in this workbook since the pane was opened, one step for each call. */
export class EditLog {
  private readonly steps: LoggedStep[] = [];

  get length(): number {
    return this.steps.length;
  }

  add(step: LoggedStep): void {
    if (step.length > 0) this.steps.push(step);
  }

  last(): LoggedStep | undefined {
    return this.steps.at(-1);
  }

  dropLast(): void {
    this.steps.pop();
  }
}

/** The edits that put back what a step changed, last change first. */
export function reversed(step: LoggedStep): LoggedEdit[] {
  return step
    .map((entry) => ({
      ...entry,
      edit: { ...entry.edit, before: entry.edit.after, after: entry.edit.before },
    }))
    .reverse();
}
