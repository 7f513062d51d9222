import type { Book } from '../grid/book';
import { isOnSheet, type Rect } from '../grid/rect';
import type { Sheet } from '../grid/sheet';
import { ApiError, invalidArgument, itemNotFound } from './api-error';
import { type Argument, isHostObject } from './host-object';

/** What a Range object stands for. `rect` is null once its cells were deleted. */
export class CellRange {
  constructor(
    readonly book: Book,
    readonly sheet: Sheet,
    public rect: Rect | null,
  ) {}

  /** The rectangle; a range whose cells or sheet are gone is an error, as in Excel. */
  get area(): Rect {
    if (!this.rect)
      throw new ApiError('InvalidReference', 'This reference is not valid for the current operation.');
    if (!this.book.sheets.includes(this.sheet)) throw itemNotFound();
    return this.rect;
  }

  /** Another rectangle of the same sheet. */
  at(rect: Rect): CellRange {
    if (!isOnSheet(rect)) throw invalidArgument();
    return new CellRange(this.book, this.sheet, rect);
  }
}

/** The cells that an argument names: a range object, an address or a defined name. */
export function cellRangeOf(book: Book, argument: Argument, home: Sheet): CellRange {
  if (isHostObject(argument)) {
    if (argument.target instanceof CellRange) return argument.target;
    throw invalidArgument();
  }
  const text = String(argument ?? '');
  const place = book.locate(text, home);
  if (place) return new CellRange(book, place.sheet, place.rect);
  throw text.includes('!') ? itemNotFound() : invalidArgument();
}
