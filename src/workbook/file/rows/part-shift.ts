import type { RowInsertion } from '../../../core/edit';
import { parseRangeName, rangeName } from '../../../core/location';
import { type FormulaHome, shiftFormula } from '../../rows/shift-formula';
import { grownSpan, movedSpan, type Span } from '../../rows/spans';
import type { TagChange, VisitedTag } from './rewrite-xml';

/** Whether ranges that end with the row above the new ones take them in (`grow`) or not (`move`). */
export type Reach = 'grow' | 'move';

/** A range, or several with blanks between them, as it is called once rows were inserted; names of no range stay. */
export function shiftedRanges(names: string, insertion: RowInsertion, reach: Reach): string {
  const shift = reach === 'grow' ? grownSpan<Span> : movedSpan<Span>;
  return names
    .split(' ')
    .map((name) => {
      const range = parseRangeName(name);
      if (!range) return name;
      const moved = { ...range, ...shift(range, insertion) };
      return moved.top === range.top && moved.bottom === range.bottom ? name : rangeName(moved);
    })
    .join(' ');
}

/** The change of a tag whose attribute names ranges, or null when they stay. */
export function shiftAttribute(
  tag: VisitedTag,
  attribute: string,
  insertion: RowInsertion,
  reach: Reach,
): TagChange | null {
  const names = tag.attribute(attribute);
  if (names === undefined) return null;
  const shifted = shiftedRanges(names, insertion, reach);
  return shifted === names ? null : { attributes: { [attribute]: shifted } };
}

/** The change of a tag whose text is a formula, or null when the formula stays. */
export function shiftFormulaText(
  tag: VisitedTag,
  home: FormulaHome,
  insertion: RowInsertion,
): TagChange | null {
  const shifted = shiftFormula(tag.text, home, insertion);
  return shifted === tag.text ? null : { text: shifted };
}
