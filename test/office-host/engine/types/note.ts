import type { Book } from '../../grid/book';
import type { Sheet } from '../../grid/sheet';
import type { Note } from '../../grid/sheet-parts';
import { invalidOperation, itemNotFound } from '../api-error';
import { CellRange, cellRangeOf } from '../cell-range';
import { type Argument, type HostClass, type HostObject, hostClass } from '../host-object';
import { rangeObject } from './range';

interface NotesOf {
  readonly book: Book;
  readonly sheet?: Sheet;
}

interface NotePlace {
  readonly book: Book;
  readonly sheet: Sheet;
  readonly note: Note;
}

const noteObject: HostClass<NotePlace> = hostClass('Note', () => ({
  get: {
    Content: ({ note }) => note.content,
    AuthorName: ({ note }) => note.author,
    Visible: ({ note }) => note.visible,
    Width: ({ note }) => note.width,
    Height: ({ note }) => note.height,
  },
  set: {
    Content: ({ note }, value) => {
      note.content = String(value);
    },
    Visible: ({ note }, value) => {
      note.visible = value === true;
    },
    Width: ({ note }, value) => {
      note.width = Number(value);
    },
    Height: ({ note }, value) => {
      note.height = Number(value);
    },
  },
  call: {
    GetLocation: ({ book, sheet, note }) => rangeObject(new CellRange(book, sheet, note.rect)),
    Delete: ({ sheet, note }) => {
      sheet.notes = sheet.notes.filter((each) => each !== note);
    },
  },
}));

function notes({ book, sheet }: NotesOf): NotePlace[] {
  return (sheet ? [sheet] : book.sheets).flatMap((each) =>
    each.notes.map((note) => ({ book, sheet: each, note })),
  );
}

function find({ book, sheet }: NotesOf, address: Argument): HostObject | null {
  const range = cellRangeOf(book, address, sheet ?? book.active);
  const { top, left } = range.area;
  const note = range.sheet.notes.find(({ rect }) => rect.top === top && rect.left === left);
  return note ? noteObject({ book, sheet: range.sheet, note }) : null;
}

function add({ book, sheet }: NotesOf, address: Argument, content: Argument): HostObject {
  const range = cellRangeOf(book, address, sheet ?? book.active);
  const rect = range.area;
  const isThere = (part: { rect: typeof rect }) => part.rect.top === rect.top && part.rect.left === rect.left;
  if (range.sheet.notes.some(isThere)) throw invalidOperation('The cell has a note already.');
  if (range.sheet.comments.some(isThere)) throw invalidOperation('The cell has a comment already.');
  const note: Note = {
    rect,
    content: String(content),
    author: book.user,
    visible: false,
    width: 108,
    height: 60,
  };
  range.sheet.notes.push(note);
  return noteObject({ book, sheet: range.sheet, note });
}

/** The notes of a sheet or of the workbook. */
export const notesObject: HostClass<NotesOf> = hostClass('NoteCollection', () => ({
  items: (of) => notes(of).map(noteObject),
  item: find,
  call: {
    Add: (of, [address, content]) => add(of, address, content),
    GetItem: (of, [address]) => {
      const found = find(of, address);
      if (!found) throw itemNotFound();
      return found;
    },
    GetItemOrNullObject: (of, [address]) => find(of, address),
  },
}));
