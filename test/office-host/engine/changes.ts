import type { Book } from '../grid/book';
import type { GridCell, GridValue } from '../grid/cell';
import { type Rect, rectName } from '../grid/rect';
import type { Sheet } from '../grid/sheet';
import type { Json } from '../grid/sheet-parts';

/** The numbers that office.js gives the events. */
export const EVENT = {
  sheetChanged: 10,
  sheetActivated: 11,
  sheetDeactivated: 12,
  sheetAdded: 13,
  sheetSelection: 14,
  sheetDeleted: 15,
  sheetCalculated: 16,
  sheetFormat: 18,
  sheetRowHidden: 22,
  sheetProtection: 24,
  sheetName: 25,
  sheetVisibility: 26,
  /** The workbook's selection: a number of our own, since this event goes its own way (`documentSelectionChanged`). */
  selection: -1,
  tableSelection: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  commentAdded: 250,
  commentDeleted: 251,
  commentChanged: 252,
} as const;

type ShiftWord = 'None' | 'ShiftCellDown' | 'ShiftCellRight' | 'ShiftCellUp' | 'ShiftCellLeft';

/** How cells changed. */
export interface Change {
  readonly changeType?: string;
  readonly shiftDirection?: ShiftWord;
  /** For one cell: what it held before and after. */
  readonly before?: GridValue;
  readonly after?: GridValue;
}

/** Tells the sheet, the workbook and the tables touched that cells changed. */
export function announceChange(book: Book, sheet: Sheet, rect: Rect, change: Change = {}): void {
  const { changeType = 'RangeEdited', shiftDirection = 'None', before, after } = change;
  const details: Record<string, Json> =
    before === undefined || after === undefined
      ? {}
      : {
          valueBefore: before,
          valueAfter: after,
          valueTypeBefore: valueType(before),
          valueTypeAfter: valueType(after),
        };
  const message = {
    changeType,
    source: 'Local',
    triggerSource: 'Unknown',
    worksheetId: sheet.id,
    address: rectName(rect),
    shiftDirection,
    ...details,
  };
  const place = { sheet, rect };
  book.emit({
    type: EVENT.sheetChanged,
    targets: [sheet.id, 'Workbook'],
    message: { ...message, eventType: EVENT.sheetChanged },
    place,
  });
  const table = sheet.tableAt(rect);
  if (!table) return;
  book.emit({
    type: EVENT.tableChanged,
    targets: [table.id, 'Workbook'],
    message: { ...message, eventType: EVENT.tableChanged, tableId: table.id },
    place,
  });
}

/** Tells of something that happened to a sheet as a whole. */
export function announceSheet(
  book: Book,
  type: number,
  sheet: Sheet,
  extra: Readonly<Record<string, Json>> = {},
): void {
  book.emit({
    type,
    targets: [sheet.id, 'Workbook'],
    message: { eventType: type, source: 'Local', worksheetId: sheet.id, ...extra },
  });
}

/** The type of a value in the words of Excel. */
export function valueType(value: GridValue, cell?: GridCell): string {
  if (cell?.error) return 'Error';
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}
