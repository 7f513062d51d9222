import type { IssueSheetContent, Mark } from '../../core/mark';
import { clearNotes, noteKind, writeNotes } from './cell-notes';
import { hostFeatures } from './host-features';
import { writeIssueSheet } from './issue-sheet';
import { clearColours, colourMarks } from './mark-colours';
import { deleteIssueSheet } from './own-issue-sheet';
import type { PlacedMark } from './placed-mark';
import { runExcel } from './run-excel';

/** How marks were shown. */
export interface ShownMarks {
  /** Where the words stand: in notes, in comments, or on a sheet of their own. */
  readonly words: 'notes' | 'comments' | 'sheet';
  /** Whether the cells are coloured. */
  readonly isColoured: boolean;
  /**
   * Marks whose words could not be put at their cell: the sheet is protected or gone, the cell has a note already, or there
   * are too many.
   */
  readonly left: readonly Mark[];
}

/**
 * Shows marks beside the cells, in place of those shown before. No cell's value or own format changes: the words are notes,
 * else comments, else a list on a sheet of its own; the colours are conditional formats.
 * @param list what the sheet of issues says, where the host has no notes
 * @param sheetId Excel's id of the sheet that was read under a name; the name itself where it is not known
 */
export function showMarks(
  marks: readonly Mark[],
  list: IssueSheetContent,
  sheetId: (name: string) => string | undefined,
): Promise<ShownMarks> {
  return runExcel(async (context) => {
    await clearAll(context);
    const features = hostFeatures();
    const placed = await place(context, marks, sheetId);
    if (features.conditionalFormats) await colourMarks(context, placed, features.severalRanges);
    const kind = noteKind(features);
    if (kind === null) {
      if (list.lines.length > 0) await writeIssueSheet(context, list);
      return { words: 'sheet', isColoured: features.conditionalFormats, left: [] };
    }
    const noted = await writeNotes(context, kind, placed);
    const shown = new Set(placed.map(({ mark }) => mark));
    for (const { mark } of noted) shown.delete(mark);
    return {
      words: kind,
      isColoured: features.conditionalFormats,
      left: marks.filter((mark) => !shown.has(mark)),
    };
  });
}

/** Takes away what `showMarks` made, also in a workbook that was saved and opened again, and nothing else. */
export function clearMarks(): Promise<void> {
  return runExcel(clearAll);
}

async function clearAll(context: Excel.RequestContext): Promise<void> {
  await deleteIssueSheet(context);
  const sheets = await loadSheets(context);
  const locked = new Set(sheets.filter(isLocked).map(({ id }) => id));
  const features = hostFeatures();
  const kind = noteKind(features);
  // A workbook marked in a newer Excel can be opened in an older one, and the other way round.
  if (features.comments) await clearNotes(context, 'comments', locked);
  if (kind === 'notes') await clearNotes(context, 'notes', locked);
  if (features.conditionalFormats)
    await clearColours(
      context,
      sheets.filter((sheet) => !isLocked(sheet)),
    );
}

/** The marks on sheets that are there and can be marked. */
async function place(
  context: Excel.RequestContext,
  marks: readonly Mark[],
  sheetId: (name: string) => string | undefined,
): Promise<PlacedMark[]> {
  const sheets = (await loadSheets(context)).filter((sheet) => !isLocked(sheet));
  return marks.flatMap((mark) => {
    const id = sheetId(mark.sheet);
    const sheet = sheets.find((item) => (id === undefined ? item.name === mark.sheet : item.id === id));
    return sheet ? [{ mark, sheet, sheetId: sheet.id }] : [];
  });
}

async function loadSheets(context: Excel.RequestContext): Promise<Excel.Worksheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id, items/name, items/protection/protected');
  await context.sync();
  return worksheets.items;
}

function isLocked(sheet: Excel.Worksheet): boolean {
  return sheet.protection.protected;
}
