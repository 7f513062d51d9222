import type { Edit, RowInsertion, SheetRange } from '../../core/edit';
import type { SheetRow } from '../../core/workbook';
import { movedRow } from '../rows/spans';

/** An edit that was made, with what it takes to undo it in the right place. */
export interface LoggedEdit {
  readonly edit: Edit;
  readonly sheetId: string;
  /** The number format that the cell had, where the edit changed it. */
  readonly format?: string;
  /** The row as it was left. */
  readonly row: SheetRow;
}

/** Rows that were inserted, or merges that were split. */
export type LoggedLayout =
  | { readonly kind: 'rows'; readonly changes: readonly RowInsertion[]; readonly rows: readonly LoggedRows[] }
  | { readonly kind: 'merges'; readonly changes: readonly SheetRange[] };

/** Rows of a sheet as they stand. */
export interface LoggedRows {
  readonly sheetId: string;
  readonly top: number;
  readonly bottom: number;
}

/** What is undone in one go: rows or merges first, then the edits in the order they were made. */
export interface LoggedStep {
  readonly layout: LoggedLayout | null;
  readonly edits: readonly LoggedEdit[];
}

/** What was edited in this workbook since the pane was opened, one step for each call. */
export class EditLog {
  private steps: LoggedStep[] = [];

  get length(): number {
    return this.steps.length;
  }

  /** Edits that fill the rows of the step before belong to that step. */
  add(edits: readonly LoggedEdit[]): void {
    if (edits.length === 0) return;
    const last = this.steps.at(-1);
    const rows = last?.layout?.kind === 'rows' && last.edits.length === 0 ? last.layout.rows : [];
    const isFilling = edits.every((entry) => rows.some((each) => isIn(entry, each)));
    if (last && isFilling) this.steps.splice(-1, 1, { ...last, edits });
    else this.steps.push({ layout: null, edits });
  }

  addLayout(layout: LoggedLayout): void {
    if (layout.changes.length > 0) this.steps.push({ layout, edits: [] });
  }

  /** Puts a step back that could not be undone to its end. */
  putBack(step: LoggedStep): void {
    if (step.edits.length > 0 || step.layout !== null) this.steps.push(step);
  }

  last(): LoggedStep | undefined {
    return this.steps.at(-1);
  }

  dropLast(): void {
    this.steps.pop();
  }

  /** Follows rows that an insertion has moved. */
  moveRows(sheetId: string, after: number, count: number): void {
    this.mapRows(sheetId, (row) => movedRow(row, { after, count }));
  }

  /** Follows rows that moved up when others were deleted; what was done in those is forgotten. */
  deleteRows(gone: LoggedRows): void {
    const { sheetId, top, bottom } = gone;
    this.steps = this.steps
      .map(({ layout, edits }) => ({
        layout: layout?.kind === 'rows' && layout.rows.some((rows) => isSame(rows, gone)) ? null : layout,
        edits: edits.filter((entry) => !isIn(entry, gone)),
      }))
      .filter(({ layout, edits }) => layout !== null || edits.length > 0);
    this.mapRows(sheetId, (row) => (row > bottom ? row - (bottom - top + 1) : row));
  }

  private mapRows(sheetId: string, moved: (row: number) => number): void {
    const mapped = (entry: LoggedEdit): LoggedEdit => {
      if (entry.sheetId !== sheetId) return entry;
      const row = moved(entry.edit.row);
      return { ...entry, edit: { ...entry.edit, row }, row: { ...entry.row, row } };
    };
    const mappedLayout = (layout: LoggedLayout): LoggedLayout => {
      if (layout.kind !== 'rows') return layout;
      const rows = layout.rows.map((each) =>
        each.sheetId === sheetId ? { ...each, top: moved(each.top), bottom: moved(each.bottom) } : each,
      );
      return { ...layout, rows };
    };
    this.steps = this.steps.map(({ layout, edits }) => ({
      layout: layout && mappedLayout(layout),
      edits: edits.map(mapped),
    }));
  }
}

function isIn({ sheetId, edit }: LoggedEdit, rows: LoggedRows): boolean {
  return sheetId === rows.sheetId && edit.row >= rows.top && edit.row <= rows.bottom;
}

function isSame(a: LoggedRows, b: LoggedRows): boolean {
  return a.sheetId === b.sheetId && a.top === b.top && a.bottom === b.bottom;
}

/** The edits that put back what a step changed, last change first. */
export function reversed(edits: readonly LoggedEdit[]): LoggedEdit[] {
  return edits
    .map((entry) => ({
      ...entry,
      edit: { ...entry.edit, before: entry.edit.after, after: entry.edit.before },
    }))
    .reverse();
}
