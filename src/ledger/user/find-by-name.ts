import type { Field } from '../../core/field';
import { squeeze } from '../../text/normalize';
import { similarity } from '../../text/similarity';

/** Below this a name has nothing in common with the one that was written. */
const LIKE_ENOUGH = 0.3;

/** The field of that title or name; blanks and width aside. */
export function fieldByName(fields: readonly Field[], name: string): Field | null {
  const wanted = squeeze(name);
  return fields.find((field) => squeeze(field.title) === wanted || field.name === wanted) ?? null;
}

/** The name among these that is most like the one written, by its characters; null when none is like it. */
export function likeliest(names: readonly string[], written: string): string | null {
  const ranked = names
    .map((name) => ({ name, score: Math.max(similarity(name, written, 1), similarity(name, written)) }))
    .sort((a, b) => b.score - a.score);
  const [best] = ranked;
  return best && best.score >= LIKE_ENOUGH ? best.name : null;
}
