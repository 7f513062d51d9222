import type { Book } from './book';
import type { GridCell } from './cell';
import { addressName, columnCount, parseAddress, type Rect, rowCount, WHOLE_SHEET } from './rect';
import type { Sheet } from './sheet';
import { shiftFormulas } from './shift-formulas';
import { type Shift, shiftRect } from './shift-rect';

/** Moves everything on a sheet for cells that are inserted or deleted: cells, marks, tables, names, held references, formulas. */
export function shiftCells(book: Book, sheet: Sheet, shift: Shift): void {
  shiftFormulas(book, sheet, shift);
  if (shift.direction === 'Down' || shift.direction === 'Up') shiftRows(sheet, shift);
  else for (const [row, line] of sheet.rows) shiftLine(sheet, row, line, shift);
  shiftParts(sheet, shift);
  for (const tracked of book.tracked) {
    if (tracked.sheet === sheet && tracked.rect) tracked.rect = shiftRect(tracked.rect, shift);
  }
  for (const name of book.names) {
    const address = parseAddress(name.formula.replace(/^=/, ''));
    if (!address || address.sheet === undefined || book.find(address.sheet) !== sheet) continue;
    const rect = shiftRect(address.rect, shift);
    name.formula = rect ? `=${addressName(sheet.name, rect)}` : '=#REF!';
  }
  if (book.active === sheet) book.selection = shiftRect(book.selection, shift) ?? book.selection;
}

function shiftRows(sheet: Sheet, { rect, direction }: Shift): void {
  const wholeRows = rect.left === WHOLE_SHEET.left && rect.right === WHOLE_SHEET.right;
  const amount = direction === 'Down' ? rowCount(rect) : -rowCount(rect);
  const rows = [...sheet.rows.keys()].sort((a, b) => (amount > 0 ? b - a : a - b));
  for (const row of rows) {
    const line = sheet.rows.get(row);
    if (!line || row < rect.top) continue;
    const target = amount < 0 && row <= rect.bottom ? null : row + amount;
    if (wholeRows) {
      sheet.rows.delete(row);
      if (target !== null) sheet.rows.set(target, line);
      continue;
    }
    for (const [column, cell] of [...line]) {
      if (column < rect.left || column > rect.right) continue;
      line.delete(column);
      if (target !== null) sheet.place(target, column, cell);
    }
  }
  if (wholeRows) shiftLines(sheet.rowLines, rect.top, amount);
}

function shiftLine(sheet: Sheet, row: number, line: Map<number, GridCell>, shift: Shift): void {
  const { rect, direction } = shift;
  if (row < rect.top || row > rect.bottom) return;
  const amount = direction === 'Right' ? columnCount(rect) : -columnCount(rect);
  const cells = [...line].filter(([column]) => column >= rect.left);
  for (const [column] of cells) line.delete(column);
  for (const [column, cell] of cells) {
    if (amount > 0 || column > rect.right) sheet.place(row, column + amount, cell);
  }
}

function shiftLines<T>(lines: Map<number, T>, at: number, amount: number): void {
  const moved = [...lines].filter(([index]) => index >= at);
  for (const [index] of moved) lines.delete(index);
  for (const [index, line] of moved) if (amount > 0 || index >= at - amount) lines.set(index + amount, line);
}

function shiftParts(sheet: Sheet, shift: Shift): void {
  const many = (rects: readonly Rect[]) => rects.flatMap((rect) => shiftRect(rect, shift) ?? []);
  const single = <T extends { rect: Rect }>(parts: readonly T[]) =>
    parts.filter((part) => {
      const rect = shiftRect(part.rect, shift);
      if (rect) part.rect = rect;
      return rect !== null;
    });
  const spread = <T extends { rects: Rect[] }>(parts: readonly T[]) =>
    parts.filter((part) => {
      part.rects = many(part.rects);
      return part.rects.length > 0;
    });
  sheet.merges = many(sheet.merges);
  sheet.tables = single(sheet.tables);
  sheet.comments = single(sheet.comments);
  sheet.notes = single(sheet.notes);
  sheet.validations = spread(sheet.validations);
  sheet.conditionalFormats = spread(sheet.conditionalFormats);
  if (sheet.autoFilter) sheet.autoFilter = shiftRect(sheet.autoFilter, shift);
  const { rect, direction } = shift;
  const wholeColumns = rect.top === WHOLE_SHEET.top && rect.bottom === WHOLE_SHEET.bottom;
  if (wholeColumns && (direction === 'Right' || direction === 'Left')) {
    shiftLines(sheet.columnLines, rect.left, direction === 'Right' ? columnCount(rect) : -columnCount(rect));
  }
}
