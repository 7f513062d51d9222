import type { Field, FieldKind } from '../core/field';

const WIDE: readonly FieldKind[] = ['risk', 'measure', 'text', 'evidence', 'document'];
const NARROW: readonly FieldKind[] = ['serial', 'level', 'yes-no', 'count', 'scale'];

/** Width of a new column in characters of the sheet's font, by what stands in it. A header is never cut off. */
export function columnWidth({ kind, title }: Pick<Field, 'kind' | 'title'>): number {
  const usual = WIDE.includes(kind) ? 28 : NARROW.includes(kind) ? 8 : 13;
  // A Chinese character is as wide as two of the digits that widths count.
  return Math.max(usual, title.length * 2 + 2);
}
