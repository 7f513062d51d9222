import type { RowInsertion } from '../../core/edit';

/** The first and the last of some rows, 1-based. */
export interface Span {
  readonly top: number;
  readonly bottom: number;
}

export const LAST_ROW = 1_048_576;

type Inserted = Pick<RowInsertion, 'after' | 'count'>;

/** Where a row lies once rows were inserted; no row lies beyond the last one of a sheet. */
export function movedRow(row: number, { after, count }: Inserted): number {
  return row > after ? Math.min(row + count, LAST_ROW) : row;
}

/** Where rows lie: those below the insertion move, those around it grow, as in Excel. */
export function movedSpan<S extends Span>(span: S, inserted: Inserted): S {
  return { ...span, top: movedRow(span.top, inserted), bottom: movedRow(span.bottom, inserted) };
}

/**
 * The same for rows that the new ones belong to: those that end with the row above the insertion take them in. Excel does so
 * for looks and validations, and for tables and sums when somebody types the new rows.
 */
export function grownSpan<S extends Span>(span: S, inserted: Inserted): S {
  const { after, count } = inserted;
  const moved = movedSpan(span, inserted);
  return span.bottom === after ? { ...moved, bottom: Math.min(after + count, LAST_ROW) } : moved;
}

/** Whether the insertion lies inside the rows. */
export function isTorn({ top, bottom }: Span, { after }: Inserted): boolean {
  return top <= after && after < bottom;
}
