import type { Severity } from '../../core/issue';
import type { Mark } from '../../core/mark';

/** A mark with the sheet it is for. */
export interface PlacedMark {
  readonly mark: Mark;
  readonly sheet: Excel.Worksheet;
  readonly sheetId: string;
}

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Graver marks first, otherwise in the order given. */
export function gravestFirst<T extends { readonly mark: Mark }>(marks: readonly T[]): T[] {
  return [...marks].sort((a, b) => GRAVITY[a.mark.severity] - GRAVITY[b.mark.severity]);
}
