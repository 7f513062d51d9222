import type { Field } from '../core/field';
import { squeeze } from '../text/normalize';

/** The canonical value of a categorical column for one of its spellings, blanks and width aside; null when it is none. */
export function canonicalCategory(field: Field, text: string): string | null {
  const wanted = squeeze(text);
  if (wanted === '') return null;
  return (
    field.categories?.find((spellings) => spellings.some((spelling) => squeeze(spelling) === wanted))?.[0] ??
    null
  );
}
