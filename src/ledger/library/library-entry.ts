import { squeeze } from '../../text/normalize';

/** What every entry of a library may say of itself. */
export interface LibraryEntry {
  /** By it a unit's own entry takes the place of a built-in one. */
  readonly id?: string;
  /** A unit's own entry that is here only to take the built-in one out. */
  readonly off?: boolean;
}

/**
 * A unit's own entries and the built-in ones. An own entry takes the place of the built-in one of the same id, or of the
 * same text, punctuation and blanks aside; of own entries that share one, the first counts.
 */
export function mergeLibrary<E extends LibraryEntry>(
  own: readonly E[],
  builtIn: readonly E[],
  textOf: (entry: E) => string,
): readonly E[] {
  if (own.length === 0) return builtIn;
  const taken = new Set<string>();
  return [...own, ...builtIn].filter((entry) => {
    const keys = [
      `=${squeeze(textOf(entry)).replace(/[\p{P}\p{S}]/gu, '')}`,
      ...(entry.id === undefined ? [] : [`#${entry.id}`]),
    ];
    const isFirst = !keys.some((key) => taken.has(key));
    for (const key of keys) taken.add(key);
    return isFirst && entry.off !== true;
  });
}
