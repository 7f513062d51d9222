import { columnCount, type Rect, rowCount } from './rect';

/** Cells inserted at, or deleted from, a rectangle, and where the others go. */
export interface Shift {
  readonly rect: Rect;
  readonly direction: 'Down' | 'Right' | 'Up' | 'Left';
}

/** Where a rectangle lies after a shift; null when its cells were deleted. One that lies only partly in the way stays. */
export function shiftRect(rect: Rect, { rect: at, direction }: Shift): Rect | null {
  if (direction === 'Down' || direction === 'Up') {
    if (rect.left < at.left || rect.right > at.right) return rect;
    const amount = rowCount(at);
    const span =
      direction === 'Down'
        ? insertedSpan(rect.top, rect.bottom, at.top, amount)
        : deletedSpan(rect.top, rect.bottom, at.top, amount);
    return span && { ...rect, top: span[0], bottom: span[1] };
  }
  if (rect.top < at.top || rect.bottom > at.bottom) return rect;
  const amount = columnCount(at);
  const span =
    direction === 'Right'
      ? insertedSpan(rect.left, rect.right, at.left, amount)
      : deletedSpan(rect.left, rect.right, at.left, amount);
  return span && { ...rect, left: span[0], right: span[1] };
}

function insertedSpan(first: number, last: number, at: number, amount: number): [number, number] {
  if (last < at) return [first, last];
  return [first >= at ? first + amount : first, last + amount];
}

function deletedSpan(first: number, last: number, at: number, amount: number): [number, number] | null {
  const place = (index: number) => (index < at ? index : Math.max(at, index - amount));
  const newFirst = place(first);
  const newLast = last < at ? last : last < at + amount ? at - 1 : last - amount;
  return newLast < newFirst ? null : [newFirst, newLast];
}
