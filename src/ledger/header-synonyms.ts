import { normalizeHeader } from '../text/normalize';
import { HEADER_PARTS, type HeaderParts } from './header-parts';

const NONE: ReadonlySet<string> = new Set();
const built = new Map<string, ReadonlySet<string>>();

/**
 * The header words that can be put together for a column of this title, normalised; empty for a title without parts.
 * Ledgers share titles, so each set is put together once.
 */
export function headerSynonyms(title: string): ReadonlySet<string> {
  const key = normalizeHeader(title);
  const parts = Object.hasOwn(HEADER_PARTS, key) ? HEADER_PARTS[key] : undefined;
  if (!parts) return NONE;
  const known = built.get(key);
  if (known) return known;
  const synonyms = new Set(parts.flatMap(combine));
  built.set(key, synonyms);
  return synonyms;
}

/** One word from each place, in every combination. */
export function combine(parts: HeaderParts): string[] {
  return parts.reduce<string[]>(
    (begun, place) => begun.flatMap((start) => place.map((word) => start + word)),
    [''],
  );
}
