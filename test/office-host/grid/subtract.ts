import { intersection, type Rect } from './rect';

/** What is left of a rectangle when another is cut out of it: up to four rectangles. */
export function subtract(rect: Rect, cut: Rect): Rect[] {
  const hole = intersection(rect, cut);
  if (!hole) return [rect];
  const rests: Rect[] = [
    { ...rect, bottom: hole.top - 1 },
    { ...rect, top: hole.bottom + 1 },
    { ...rect, top: hole.top, bottom: hole.bottom, right: hole.left - 1 },
    { ...rect, top: hole.top, bottom: hole.bottom, left: hole.right + 1 },
  ];
  return rests.filter((rest) => rest.top <= rest.bottom && rest.left <= rest.right);
}
