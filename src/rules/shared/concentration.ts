import { appendTo } from '../../core/append-to';

/** The value that most entries share. */
export interface Concentration<T> {
  /** The entries with that value, in order. */
  readonly entries: readonly T[];
  /** Number of entries that hold any value. */
  readonly total: number;
  /** Whole percent. */
  readonly percent: number;
}

/**
 * The most frequent value among entries that hold several each (two responsible persons in a cell), when there are
 * `least` entries with a value and more than `share` of them (0…1) hold it; null otherwise.
 */
export function concentrationOf<T>(
  entries: readonly T[],
  valuesOf: (entry: T) => readonly string[],
  { least, share }: { readonly least: number; readonly share: number },
): Concentration<T> | null {
  const byValue = new Map<string, T[]>();
  let total = 0;
  for (const entry of entries) {
    const values = valuesOf(entry);
    if (values.length > 0) total += 1;
    for (const value of values.length > 1 ? new Set(values) : values) appendTo(byValue, value, entry);
  }
  let most: T[] | undefined;
  for (const found of byValue.values()) if (!most || found.length > most.length) most = found;
  if (!most || total < least || most.length <= share * total) return null;
  return { entries: most, total, percent: Math.round((most.length / total) * 100) };
}
