import { cellName } from '../../core/location';
import { MARK_AUTHOR } from '../../core/mark';
import type { HostFeatures } from './host-features';
import { noteOwner, withTag } from './mark-tag';
import { gravestFirst, type PlacedMark } from './placed-mark';

/** What notes and comments have in common. */
interface CellNote extends OfficeExtension.ClientObject {
  readonly content: string;
  getLocation(): Excel.Range;
  delete(): void;
}

/** Notes to a workbook are a help up to a number; the graver marks get theirs first. */
const MOST_NOTES = 2_000;
const CHUNK = 250;
const MOST_LETTERS = 2_000;

/** The kind of note this host has: notes, else comments, else none. */
export function noteKind(features: HostFeatures): 'notes' | 'comments' | null {
  if (features.notes) return 'notes';
  return features.comments ? 'comments' : null;
}

/**
 * Deletes the notes that the add-in wrote, wherever they have moved to. One that somebody has written into, or answered,
 * stays.
 * @returns how many were deleted
 */
export async function clearNotes(
  context: Excel.RequestContext,
  kind: 'notes' | 'comments',
  locked: ReadonlySet<string>,
): Promise<number> {
  const own = (await loadNotes(context, kind)).filter(({ isOwn }) => isOwn);
  const places = own.map(({ note }) => note.getLocation());
  for (const place of places) place.load('worksheet/id');
  await context.sync();
  const free = own.filter((_, index) => !locked.has(places[index]?.worksheet.id ?? ''));
  for (const { note } of free) note.delete();
  await context.sync();
  return free.length;
}

/**
 * Writes a note at each mark. A cell that has one already keeps it.
 * @returns the marks that got no note
 */
export async function writeNotes(
  context: Excel.RequestContext,
  kind: 'notes' | 'comments',
  marks: readonly PlacedMark[],
): Promise<PlacedMark[]> {
  const taken = await takenCells(context, kind);
  const sorted = gravestFirst(marks);
  const free = sorted
    .filter((placed) => !taken.has(cellKey(placed.sheetId, placed.mark.row, placed.mark.column)))
    .slice(0, MOST_NOTES);
  for (let start = 0; start < free.length; start += CHUNK) {
    for (const { mark, sheet } of free.slice(start, start + CHUNK)) {
      const range = sheet.getRange(cellName(mark.row, mark.column));
      const text = withTag(mark.text.slice(0, MOST_LETTERS));
      if (kind === 'notes') context.workbook.notes.add(range, text);
      else context.workbook.comments.add(range, text);
    }
    await context.sync();
  }
  const noted = new Set(free);
  return marks.filter((placed) => !noted.has(placed));
}

async function takenCells(
  context: Excel.RequestContext,
  kind: 'notes' | 'comments',
): Promise<ReadonlySet<string>> {
  const places = (await loadNotes(context, kind)).map(({ note }) => note.getLocation());
  for (const place of places) place.load(['rowIndex', 'columnIndex', 'worksheet/id']);
  await context.sync();
  return new Set(
    places.map((place) => cellKey(place.worksheet.id, place.rowIndex + 1, place.columnIndex + 1)),
  );
}

async function loadNotes(
  context: Excel.RequestContext,
  kind: 'notes' | 'comments',
): Promise<{ note: CellNote; isOwn: boolean }[]> {
  if (kind === 'notes') {
    const { notes } = context.workbook;
    notes.load('items/content, items/authorName');
    await context.sync();
    // The command line writes notes into files under an author of its own.
    return notes.items.map((note) => ({
      note,
      isOwn: noteOwner(note.content) === 'own' || note.authorName === MARK_AUTHOR,
    }));
  }
  const { comments } = context.workbook;
  comments.load('items/content, items/replies/items/id');
  await context.sync();
  return comments.items.map((note) => ({
    note,
    isOwn: noteOwner(note.content) === 'own' && note.replies.items.length === 0,
  }));
}

function cellKey(sheetId: string, row: number, column: number): string {
  return `${row} ${column} ${sheetId}`;
}
