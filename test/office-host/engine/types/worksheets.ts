import type { Book } from '../../grid/book';
import { accessDenied, invalidArgument, itemAlreadyExists } from '../api-error';
import { announceSheet, EVENT } from '../changes';
import { type HostClass, hostClass } from '../host-object';
import type { Session } from '../session';
import { SHEET_EVENTS, sheetOf, worksheetObject } from './worksheet';

/** @throws {ApiError} for a name that Excel does not allow, or that another sheet has */
export function assertSheetName(book: Book, name: string, own?: string): void {
  const taken = book.find(name);
  if (taken && taken.id !== own) throw itemAlreadyExists();
  if (name === '' || name.length > 31 || /[\\/*?:[\]]/.test(name) || /^'|'$/.test(name)) {
    throw invalidArgument();
  }
}

/** The sheets of the workbook, charts aside. */
export const worksheetsObject: HostClass<Session> = hostClass('WorksheetCollection', () => ({
  items: ({ book }) => book.sheets.map((sheet) => worksheetObject({ book, sheet })),
  item: ({ book }, key) => {
    const sheet = book.find(key);
    return sheet ? worksheetObject({ book, sheet }) : null;
  },
  call: {
    GetActiveWorksheet: ({ book }) => worksheetObject({ book, sheet: book.active }),
    GetFirst: ({ book }, [visibleOnly]) => worksheetObject(sheetOf(book, visibleOnly === true, 0)),
    GetLast: ({ book }, [visibleOnly]) => worksheetObject(sheetOf(book, visibleOnly === true, -1)),
    GetCount: ({ book }, [visibleOnly]) =>
      book.sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === 'Visible').length,
    Add: ({ book }, [name]) => {
      if (book.structureProtected) throw accessDenied();
      if (typeof name === 'string') assertSheetName(book, name);
      const sheet = book.add(typeof name === 'string' ? name : undefined);
      announceSheet(book, EVENT.sheetAdded, sheet);
      return worksheetObject({ book, sheet });
    },
  },
  events: { ...SHEET_EVENTS, Added: EVENT.sheetAdded, Deleted: EVENT.sheetDeleted },
}));
