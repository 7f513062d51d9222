import { copySheet, freeSheetName } from '../../grid/copy-sheet';
import type { Json } from '../../grid/sheet-parts';
import { ApiError, accessDenied, itemNotFound } from '../api-error';
import type { Argument } from '../host-object';
import { isRecord } from '../json';
import type { Session } from '../session';

/**
 * Copies sheets of a workbook in base64 into this one and answers their ids. The file was read before the request is
 * carried out, see `Session.files`.
 */
export function insertWorksheets(session: Session, [base64, options]: readonly Argument[]): Json {
  const { book } = session;
  if (book.structureProtected) throw accessDenied();
  const source = session.files.get(String(base64));
  if (!source) throw new ApiError('InvalidArgument', 'The file is no workbook.');
  const wishes = isRecord(options) ? options : {};
  const wanted = Array.isArray(wishes.sheetNamesToInsert) ? wishes.sheetNamesToInsert.map(String) : [];
  const sheets =
    wanted.length === 0
      ? source.sheets
      : wanted.map((name) => {
          const sheet = source.find(name);
          if (!sheet) throw itemNotFound();
          return sheet;
        });
  const relative = typeof wishes.relativeTo === 'string' ? book.find(wishes.relativeTo) : undefined;
  let at = startOf(String(wishes.positionType ?? 'End'), relative ? book.sheets.indexOf(relative) : -1);
  return sheets.map((sheet) => {
    const place = at === null ? book.sheets.length : at;
    if (at !== null) at += 1;
    return copySheet(book, sheet, freeSheetName(book, sheet.name), place).id;
  });
}

/** The place of the first sheet; null for the end. */
function startOf(position: string, relative: number): number | null {
  if (position === 'Beginning') return 0;
  if (relative >= 0 && position === 'Before') return relative;
  if (relative >= 0 && position === 'After') return relative + 1;
  return null;
}

/** Excel opens a created workbook in another window: the host keeps the file for the test to look at. */
export function openWorkbook(session: Session, base64: Argument): void {
  session.openedFiles.push(typeof base64 === 'string' ? base64 : '');
}
