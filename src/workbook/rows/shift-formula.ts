import type { RowInsertion } from '../../core/edit';
import { columnLetters, columnNumber } from '../../core/location';
import { type Reference, type ReferenceEnd, rewriteReferences } from './references';
import { grownSpan, LAST_ROW, movedSpan, type Span } from './spans';

/** Where a formula stands before the insertion. */
export interface FormulaHome {
  readonly sheet: string;
  /** Null for one that stands in no cell: a name, a chart's data. */
  readonly row: number | null;
}

/**
 * A formula (without its leading `=`) as it has to read once rows were inserted. References move and grow as in Excel. One
 * thing more: a range that ends with the row above the new ones takes them in, so that a total counts them; not where
 * the formula stands beside the range, since that is a running total.
 */
export function shiftFormula(formula: string, home: FormulaHome, insertion: RowInsertion): string {
  return rewriteReferences(formula, (reference) => {
    if (!isSameSheet(reference.sheet ?? home.sheet, insertion.sheet)) return reference;
    const { first, last } = reference;
    const span = spanOf(reference);
    const moved = takesIn(reference, span, home, insertion)
      ? grownSpan(span, insertion)
      : movedSpan(span, insertion);
    if (moved.top === span.top && moved.bottom === span.bottom) return reference;
    const isUpsideDown = last !== null && last.row < first.row;
    const [one, other] = isUpsideDown ? [moved.bottom, moved.top] : [moved.top, moved.bottom];
    return { first: { ...first, row: one }, last: last && { ...last, row: other } };
  });
}

/**
 * What Excel leaves to do once it has inserted the rows: ranges that end above the new rows take them in, as {@link shiftFormula}
 * has it. A formula without such ranges comes back as it is.
 * @param home where the formula stands now
 */
export function takeInNewRows(formula: string, home: FormulaHome, insertion: RowInsertion): string {
  return rewriteReferences(formula, (reference) => {
    const { first, last } = reference;
    const span = spanOf(reference);
    const isHere = isSameSheet(reference.sheet ?? home.sheet, insertion.sheet);
    if (!isHere || !last || !takesIn(reference, span, home, insertion)) return reference;
    const { bottom } = grownSpan(span, insertion);
    return last.row < first.row
      ? { first: { ...first, row: bottom }, last }
      : { first, last: { ...last, row: bottom } };
  });
}

/**
 * A formula as it reads when it is shared with a cell further down or to the right: relative references go along, and begin
 * again at the other end of the sheet as Excel has it.
 */
export function offsetFormula(formula: string, down: number, right: number): string {
  if (down === 0 && right === 0) return formula;
  return rewriteReferences(formula, ({ first, last }) => ({
    first: offsetEnd(first, down, right),
    last: last && offsetEnd(last, down, right),
  }));
}

/** Excel tells sheets apart without regard to case. */
export function isSameSheet(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function takesIn(
  { first, last }: Reference,
  span: Span,
  home: FormulaHome,
  { sheet, after }: RowInsertion,
): boolean {
  if (last === null || first.letters === '' || span.bottom !== after) return false;
  const isColumn = span.top < span.bottom || first.letters.toUpperCase() === last.letters.toUpperCase();
  const isBeside =
    home.row !== null && isSameSheet(home.sheet, sheet) && home.row >= span.top && home.row <= span.bottom;
  return isColumn && !isBeside;
}

function spanOf({ first, last }: Reference): Span {
  const other = last?.row ?? first.row;
  return { top: Math.min(first.row, other), bottom: Math.max(first.row, other) };
}

function offsetEnd(end: ReferenceEnd, down: number, right: number): ReferenceEnd {
  const row = end.rowMark === '$' ? end.row : wrapped(end.row + down, LAST_ROW);
  const column = columnNumber(end.letters);
  if (column === null || end.columnMark === '$') return { ...end, row };
  return { ...end, row, letters: columnLetters(wrapped(column + right, LAST_COLUMN)) };
}

function wrapped(index: number, most: number): number {
  return ((((index - 1) % most) + most) % most) + 1;
}

const LAST_COLUMN = 16_384;
