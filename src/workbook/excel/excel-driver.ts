import type { Edit, RowInsertion, SheetRange } from '../../core/edit';
import { type Sheet, type SheetRow, SheetView, type Workbook } from '../../core/workbook';
import { assertWritable } from '../judge-edits';
import type { EditOutcome, LayoutDriver, LayoutOutcome } from '../port';
import { assertInsertable } from '../rows/judge-insertions';
import { type AppliedEdits, applyEdits, emptyRow } from './apply-edits';
import { EditLog, type LoggedLayout, reversed } from './edit-log';
import { asExcelFault } from './excel-fault';
import { type ChangedLayout, insertInExcel, joinInExcel, sheetNamed, splitInExcel } from './excel-layout';
import { PLACE, rangeOf } from './find-regions';
import { idOfName, type KnownWorkbook, sheetOfId, withRows, withSheet } from './known-workbook';
import type { PlacedEdit } from './placed-edit';
import { readCells, readSheet } from './read-sheet';
import { readWorkbook, startReading } from './read-workbook';
import { runExcel } from './run-excel';
import { standing, takeBackExcelRows } from './take-back-rows';

/** A driver over the workbook that is open in Excel beside the pane. */
export interface ExcelDriver extends LayoutDriver {
  readonly name: 'excel';
  /**
   * Reads again what an event says has changed, and returns the workbook with it.
   * @param sheetId Excel's id of the sheet
   * @param rows the first and the last row touched; without them the whole sheet, as after inserted or deleted rows
   */
  refresh(sheetId: string, rows?: readonly [number, number]): Promise<Workbook>;
  /** Excel's id of a sheet that was read under this name; it stays when the sheet is renamed. */
  sheetId(name: string): string | undefined;
  /**
   * How many steps can be undone: one for each call that changed something. Edits that only fill rows inserted right before
   * are one step with the insertion.
   */
  readonly undoable: number;
  /**
   * Undoes the last step. A cell that was changed since, or whose row has moved, is not overwritten: it comes back as
   * refused. Null when there is nothing to undo.
   */
  undo(): Promise<UndoOutcome | null>;
}

/** What became of undoing a step. */
export interface UndoOutcome extends EditOutcome {
  /** Of a step that inserted rows or split merges: whether they are gone, or merged, again. */
  readonly layout?: 'undone' | 'left';
}

/** A driver over Excel. One for each pane: it remembers what it read, and what it edited. */
export function createExcelDriver(): ExcelDriver {
  return new OfficeDriver();
}

/** Above so many rows a whole sheet is as quick to read. */
const MOST_ROWS = 2_000;

class OfficeDriver implements ExcelDriver {
  readonly name = 'excel';
  private known: KnownWorkbook | null = null;
  private readonly log = new EditLog();
  private last: Promise<unknown> = Promise.resolve();

  get undoable(): number {
    return this.log.length;
  }

  read(): Promise<Workbook> {
    return this.inTurn(async (context) => this.remember(await readWorkbook(context)));
  }

  refresh(sheetId: string, rows?: readonly [number, number]): Promise<Workbook> {
    return this.inTurn(async (context) => {
      const known = this.known;
      const sheet = known && (await readAgain(context, known, sheetId, rows));
      return this.remember(known && sheet ? withSheet(known, sheetId, sheet) : await readWorkbook(context));
    });
  }

  sheetId(name: string): string | undefined {
    return this.known ? idOfName(this.known, name) : undefined;
  }

  async apply(edits: readonly Edit[]): Promise<EditOutcome> {
    for (const edit of edits) assertWritable(edit);
    if (edits.length === 0) return { applied: [], refused: [] };
    return this.inTurn(async (context) => {
      const made = await this.make(context, this.place(edits));
      this.log.add(made.logged);
      if (made.fault !== null) throw made.fault;
      return made.outcome;
    });
  }

  lastFormattedRow(name: string): Promise<number> {
    return this.inTurn(async (context) => {
      const sheet = sheetNamed(context, await this.seen(context), name);
      const used = sheet?.getUsedRangeOrNullObject();
      used?.load(PLACE);
      await context.sync();
      return used && !used.isNullObject ? rangeOf(used).bottom : 0;
    });
  }

  async insertRows(insertions: readonly RowInsertion[]): Promise<LayoutOutcome<RowInsertion>> {
    for (const insertion of insertions) assertInsertable(insertion);
    return this.change(insertions, insertInExcel, (made, known) => {
      const rows = standing(made).flatMap(({ change: { sheet, count }, after }) => {
        const sheetId = idOfName(known, sheet);
        return sheetId === undefined ? [] : [{ sheetId, top: after + 1, bottom: after + count }];
      });
      for (const { sheetId, top, bottom } of [...rows].reverse())
        this.log.moveRows(sheetId, top - 1, bottom - top + 1);
      return { kind: 'rows', changes: made, rows };
    });
  }

  takeBackRows(insertions: readonly RowInsertion[]): Promise<LayoutOutcome<RowInsertion>> {
    return this.inTurn((context) => this.takeBack(context, insertions));
  }

  splitMerges(merges: readonly SheetRange[]): Promise<LayoutOutcome<SheetRange>> {
    return this.change(merges, splitInExcel, (made) => ({ kind: 'merges', changes: made }));
  }

  joinCells(ranges: readonly SheetRange[]): Promise<LayoutOutcome<SheetRange>> {
    return this.change(ranges, joinInExcel, () => null);
  }

  undo(): Promise<UndoOutcome | null> {
    return this.inTurn(async (context) => {
      const step = this.log.last();
      if (!step) return null;
      const back = reversed(step.edits);
      const placed = back.map(({ edit, sheetId, row, format }): PlacedEdit => {
        const entry = { edit, sheetId, seen: row };
        return format === undefined ? entry : { ...entry, restore: format };
      });
      const made = await this.make(context, placed);
      this.log.dropLast();
      if (made.fault === null) return this.withLayout(context, made.outcome, step.layout);
      // What the fault left undone stays in the log, so that it can be undone later.
      const done = new Set<Edit | null>(made.outcome.applied);
      const isDone = (index: number): boolean => done.has(back[step.edits.length - 1 - index]?.edit ?? null);
      this.log.putBack({ ...step, edits: step.edits.filter((_, index) => !isDone(index)) });
      throw made.fault;
    });
  }

  /** Makes changes of rows or merges, and notes them as a step unless `logged` gives null. */
  private change<T>(
    changes: readonly T[],
    make: (
      context: Excel.RequestContext,
      known: KnownWorkbook,
      changes: readonly T[],
    ) => Promise<ChangedLayout<T>>,
    logged: (made: readonly T[], known: KnownWorkbook) => LoggedLayout | null,
  ): Promise<LayoutOutcome<T>> {
    if (changes.length === 0) return Promise.resolve({ made: [], refused: [] });
    return this.inTurn(async (context) => {
      const { outcome, known } = await make(context, await this.seen(context), changes);
      this.remember(known);
      const layout = logged(outcome.made, known);
      if (layout) this.log.addLayout(layout);
      return outcome;
    });
  }

  private async takeBack(
    context: Excel.RequestContext,
    insertions: readonly RowInsertion[],
  ): Promise<LayoutOutcome<RowInsertion>> {
    const known = await this.seen(context);
    const { path, date1904 } = known.workbook;
    const outcome = await takeBackExcelRows(
      startReading(context, path, date1904),
      insertions,
      known.workbook,
      (name) => sheetNamed(context, known, name),
    );
    for (const { change, after } of standing(insertions)) {
      const sheetId = idOfName(known, change.sheet);
      if (sheetId !== undefined && outcome.made.includes(change))
        this.log.deleteRows({ sheetId, top: after + 1, bottom: after + change.count });
    }
    this.remember(await readWorkbook(context));
    return outcome;
  }

  /** Undoes what a step did to rows or merges, once its edits are all undone. */
  private async withLayout(
    context: Excel.RequestContext,
    outcome: EditOutcome,
    layout: LoggedLayout | null,
  ): Promise<UndoOutcome> {
    if (!layout) return outcome;
    if (outcome.refused.length > 0) return { ...outcome, layout: 'left' };
    if (layout.kind === 'rows') {
      const { refused } = await this.takeBack(context, layout.changes);
      return { ...outcome, layout: refused.length === 0 ? 'undone' : 'left' };
    }
    const joined = await joinInExcel(context, await this.seen(context), layout.changes);
    this.remember(joined.known);
    return { ...outcome, layout: joined.outcome.refused.length === 0 ? 'undone' : 'left' };
  }

  private async seen(context: Excel.RequestContext): Promise<KnownWorkbook> {
    return this.known ?? (await readWorkbook(context));
  }

  private remember(known: KnownWorkbook): Workbook {
    this.known = known;
    return known.workbook;
  }

  private place(edits: readonly Edit[]): PlacedEdit[] {
    const views = new Map<string, SheetView>();
    return edits.map((edit) => {
      const sheetId = this.sheetId(edit.sheet);
      const sheet = this.known && sheetId !== undefined ? sheetOfId(this.known, sheetId) : undefined;
      if (!sheet) return { edit, sheetId, seen: undefined };
      const view = views.get(sheet.name) ?? new SheetView(sheet);
      views.set(sheet.name, view);
      return { edit, sheetId, seen: view.row(edit.row) ?? emptyRow(edit.row) };
    });
  }

  private async make(context: Excel.RequestContext, placed: readonly PlacedEdit[]): Promise<AppliedEdits> {
    const { path, date1904 } = this.known?.workbook ?? { path: '', date1904: false };
    const known = this.known;
    const merges = (id: string) => (known ? sheetOfId(known, id)?.merges : undefined);
    const made = await applyEdits(startReading(context, path, date1904), date1904, placed, merges);
    for (const [id, rows] of made.rows) this.noteRows(id, rows, made);
    return { ...made, fault: made.fault === null ? null : asExcelFault(made.fault) };
  }

  /** What was seen of refused rows stays as it was, so that they are refused until somebody reads them again. */
  private noteRows(id: string, rows: ReadonlyMap<number, SheetRow>, made: AppliedEdits): void {
    const sheet = this.known && sheetOfId(this.known, id);
    if (!this.known || !sheet) return;
    const view = new SheetView(sheet);
    const edited = new Set(made.logged.filter(({ sheetId }) => sheetId === id).map(({ edit }) => edit.row));
    const left = new Map<number, SheetRow>();
    for (const row of edited) {
      const hidden = view.row(row)?.hidden ?? false;
      left.set(row, { ...(rows.get(row) ?? emptyRow(row)), hidden });
    }
    this.known = withSheet(this.known, id, withRows(sheet, left));
  }

  /** One after another: a reading in the middle of a writing would see half of it. */
  private inTurn<T>(task: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
    const next = this.last.then(() => runExcel(task));
    this.last = next.catch(() => undefined);
    return next;
  }
}

/** The sheet as it is now, or null when it was never read and everything has to be. */
async function readAgain(
  context: Excel.RequestContext,
  known: KnownWorkbook,
  sheetId: string,
  rows: readonly [number, number] | undefined,
): Promise<Sheet | null> {
  const before = sheetOfId(known, sheetId);
  if (!before) return null;
  const reading = startReading(context, known.workbook.path, known.workbook.date1904);
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
  sheet.load(['name', 'visibility']);
  await context.sync();
  if (sheet.isNullObject) return null;
  if (!rows || rows[1] - rows[0] >= MOST_ROWS) return readSheet(reading, sheet);
  const used = sheet.getRange(`${rows[0]}:${rows[1]}`).getUsedRangeOrNullObject(true);
  used.load(PLACE);
  await context.sync();
  const cells = await readCells(reading, sheet, used.isNullObject ? [] : [rangeOf(used)]);
  const view = new SheetView(before);
  const fresh = new Map<number, SheetRow>();
  for (let row = rows[0]; row <= rows[1]; row += 1) {
    fresh.set(row, { row, hidden: view.row(row)?.hidden ?? false, cells: cells.get(row) ?? new Map() });
  }
  return withRows({ ...before, name: sheet.name }, fresh);
}
