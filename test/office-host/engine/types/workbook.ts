import { cellRect } from '../../grid/rect';
import { CellRange } from '../cell-range';
import { type HostClass, type HostObject, hostClass } from '../host-object';
import type { Session } from '../session';
import { applicationObject, runtimeObject } from './application';
import { commentsObject } from './comment';
import { documentPropertiesObject } from './document-properties';
import { insertWorksheets, openWorkbook } from './insert-worksheets';
import { namesObject } from './name';
import { notesObject } from './note';
import { rangeObject } from './range';
import { settingsObject } from './setting';
import { tablesObject } from './table';
import { worksheetsObject } from './worksheets';

/** The workbook's protection: its structure. */
const protectionObject: HostClass<Session> = hostClass('WorkbookProtection', () => ({
  get: { Protected: ({ book }) => book.structureProtected },
  call: {
    Protect: ({ book }) => {
      book.structureProtected = true;
    },
    Unprotect: ({ book }) => {
      book.structureProtected = false;
    },
  },
}));

function selected({ book }: Session): CellRange {
  return new CellRange(book, book.active, book.selection);
}

function forEvent(session: Session, id: unknown): HostObject {
  return session.held(String(id));
}

/** The root of every request. */
export const workbookObject: HostClass<Session> = hostClass('Workbook', () => ({
  get: {
    Name: ({ book }) => book.name,
    ReadOnly: () => false,
    IsDirty: () => false,
    AutoSave: () => false,
    PreviouslySaved: () => true,
    CalculationEngineVersion: () => 191_029,
    UsePrecisionAsDisplayed: () => false,
    ChartDataPointTrack: () => true,
  },
  nav: {
    Application: applicationObject,
    Worksheets: worksheetsObject,
    Tables: ({ book }) => tablesObject({ book }),
    Names: ({ book }) => namesObject({ book }),
    Comments: ({ book }) => commentsObject({ book }),
    Notes: ({ book }) => notesObject({ book }),
    Settings: settingsObject,
    Properties: documentPropertiesObject,
    Protection: protectionObject,
    _Runtime: runtimeObject,
  },
  call: {
    GetSelectedRange: (session) => rangeObject(selected(session)),
    GetActiveCell: (session) => {
      const range = selected(session);
      return rangeObject(range.at(cellRect(range.area.top, range.area.left)));
    },
    InsertWorksheetsFromBase64: insertWorksheets,
    CreateAndOpenWorkbook: (session, [base64]) => {
      openWorkbook(session, base64);
    },
    Save: ({ book }) => {
      book.saves += 1;
    },
    _RemoveReference: (session, [id]) => {
      session.release(String(id));
    },
    _RemoveAllReferences: (session) => {
      session.releaseAll();
    },
    _GetReferenceCount: (session) => session.heldCount,
    _GetRangeForEventByReferenceId: (session, [id]) => forEvent(session, id),
    _GetRangeOrNullObjectForEventByReferenceId: (session, [id]) => session.heldOrNull(String(id)),
  },
}));
