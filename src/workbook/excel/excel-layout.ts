import type { RowInsertion, SheetRange } from '../../core/edit';
import { type Sheet, SheetView, type Workbook } from '../../core/workbook';
import type { LayoutOutcome } from '../port';
import { fromBelow, judgeInsertions } from '../rows/judge-insertions';
import { type JudgedMerges, judgeJoins, judgeSplits, overlaps } from '../rows/judge-merges';
import { joinExcelCells, splitExcelMerge } from './change-merges';
import { PLACE, rangeOf } from './find-regions';
import { insertExcelRows, takeIntoFormulas } from './insert-rows';
import { idOfName, type KnownWorkbook, sheetOfId, withSheet } from './known-workbook';
import { readSheet } from './read-sheet';
import { startReading } from './read-workbook';
import { isSameRow } from './same-row';

/** What came of changes to rows or merges, and what is known of the workbook then. */
export interface ChangedLayout<T> {
  readonly outcome: LayoutOutcome<T>;
  readonly known: KnownWorkbook;
}

/** Inserts rows where the row above and the row below are still those that were seen. */
export async function insertInExcel(
  context: Excel.RequestContext,
  known: KnownWorkbook,
  insertions: readonly RowInsertion[],
): Promise<ChangedLayout<RowInsertion>> {
  const open = await openAnew(context, known, insertions);
  const moved = insertions.filter((insertion) => !isUnmoved(known, open, insertion));
  const { made, refused } = judgeInsertions(open.known.workbook, insertions, (insertion) => {
    if (!open.sheets.has(insertion.sheet)) return 'no-sheet';
    if (open.locked.has(insertion.sheet)) return 'protected';
    return moved.includes(insertion) ? 'changed' : null;
  });
  let { workbook } = open.known;
  const conflicts: RowInsertion[] = [];
  for (const insertion of fromBelow(made)) {
    const target = open.sheets.get(insertion.sheet);
    const sheet = workbook.sheets.find(({ name }) => name === insertion.sheet);
    if (!target || !sheet || !(await insertExcelRows(context, target, sheet, insertion))) {
      conflicts.push(insertion);
      continue;
    }
    await takeIntoFormulas(context, workbook, insertion, (name) => sheetNamed(context, known, name));
    workbook = judgeInsertions(workbook, [insertion], () => null).workbook;
  }
  return {
    outcome: {
      made: made.filter((insertion) => !conflicts.includes(insertion)),
      refused: [...refused, ...conflicts.map((change) => ({ change, reason: 'unsafe' as const }))],
    },
    known: { ...known, workbook },
  };
}

/** Splits merges and fills them down. */
export async function splitInExcel(
  context: Excel.RequestContext,
  known: KnownWorkbook,
  merges: readonly SheetRange[],
): Promise<ChangedLayout<SheetRange>> {
  const open = await openAnew(context, known, merges);
  const judged = judgeSplits(open.known.workbook, merges, (name) => open.locked.has(name));
  for (const change of judged.made) {
    const target = open.sheets.get(change.sheet);
    const sheet = open.known.workbook.sheets.find(({ name }) => name === change.sheet);
    if (target && sheet) await splitExcelMerge(context, target, sheet, change);
  }
  return changed(known, judged);
}

/** Merges cells that hold nothing else than the first of them. */
export async function joinInExcel(
  context: Excel.RequestContext,
  known: KnownWorkbook,
  ranges: readonly SheetRange[],
): Promise<ChangedLayout<SheetRange>> {
  const open = await openAnew(context, known, ranges);
  const tables = await tablePlaces(context, open.sheets);
  const judged = judgeJoins(
    open.known.workbook,
    ranges,
    (name) => open.locked.has(name),
    (place) => tables.some(({ sheet, range }) => sheet === place.sheet && overlaps(range, place.range)),
  );
  for (const change of judged.made) {
    const target = open.sheets.get(change.sheet);
    if (target) await joinExcelCells(context, target, change);
  }
  return changed(known, judged);
}

/** Excel's sheet for a name under which it was read. */
export function sheetNamed(
  context: Excel.RequestContext,
  known: KnownWorkbook,
  name: string,
): Excel.Worksheet | undefined {
  const id = idOfName(known, name);
  return id === undefined ? undefined : context.workbook.worksheets.getItem(id);
}

function changed(known: KnownWorkbook, { workbook, made, refused }: JudgedMerges): ChangedLayout<SheetRange> {
  return { outcome: { made, refused }, known: { ...known, workbook } };
}

interface OpenWorkbook {
  /** With the sheets concerned as they are now, without those that are gone. */
  readonly known: { readonly workbook: Workbook };
  readonly sheets: ReadonlyMap<string, Excel.Worksheet>;
  readonly locked: ReadonlySet<string>;
}

/** Reads the sheets concerned anew, under the names they were known by. */
async function openAnew(
  context: Excel.RequestContext,
  known: KnownWorkbook,
  changes: readonly { readonly sheet: string }[],
): Promise<OpenWorkbook> {
  const reading = startReading(context, known.workbook.path, known.workbook.date1904);
  const sheets = new Map<string, Excel.Worksheet>();
  const locked = new Set<string>();
  let fresh = known;
  for (const name of new Set(changes.map(({ sheet }) => sheet))) {
    const id = idOfName(known, name);
    if (id === undefined) continue;
    const target = context.workbook.worksheets.getItemOrNullObject(id);
    target.load('name, visibility, protection/protected');
    await context.sync();
    if (target.isNullObject) continue;
    sheets.set(name, target);
    if (target.protection.protected) locked.add(name);
    fresh = withSheet(fresh, id, { ...(await readSheet(reading, target)), name });
  }
  return { known: fresh, sheets, locked };
}

function isUnmoved(known: KnownWorkbook, open: OpenWorkbook, { sheet, after }: RowInsertion): boolean {
  const then = sheetOfId(known, idOfName(known, sheet) ?? '');
  const now = open.known.workbook.sheets.find(({ name }) => name === sheet);
  return [after, after + 1].every((row) => isSameRow(rowOf(then, row), rowOf(now, row), new Set()));
}

function rowOf(sheet: Sheet | undefined, row: number) {
  return sheet && new SheetView(sheet).row(row);
}

async function tablePlaces(
  context: Excel.RequestContext,
  sheets: ReadonlyMap<string, Excel.Worksheet>,
): Promise<SheetRange[]> {
  for (const sheet of sheets.values()) sheet.tables.load('items/name');
  await context.sync();
  const ranges = [...sheets].flatMap(([name, sheet]) =>
    sheet.tables.items.map((table) => ({ sheet: name, range: table.getRange() })),
  );
  for (const { range } of ranges) range.load(PLACE);
  await context.sync();
  return ranges.map(({ sheet, range }) => ({ sheet, range: rangeOf(range) }));
}
