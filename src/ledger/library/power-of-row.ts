import { type Row, textOf } from '../../core/table';
import { remembered } from '../../text/remembered';
import { POWER_CATEGORIES, type PowerCategory } from './power-categories';

/** The kind of power that a row is about, and the words that tell it. */
export interface PowerOfRow {
  readonly category: PowerCategory;
  readonly words: readonly string[];
}

/** Where the power itself is named, and where its abuse is told: a word of the power counts twice. */
const NAMING: readonly string[] = ['power', 'step', 'post'];
const TELLING: readonly string[] = ['risk'];

/** The one kind of power that the words of a row speak for most; null where none does, or two do alike. */
export function powerOfRow(row: Row): PowerOfRow | null {
  const named = wordsIn(textsOf(row, NAMING));
  const told = wordsIn(textsOf(row, TELLING));
  let best: PowerCategory | null = null;
  let most = 0;
  let isAlone = true;
  for (const category of POWER_CATEGORIES) {
    const score = 2 * (named.get(category)?.length ?? 0) + (told.get(category)?.length ?? 0);
    if (score < most || score === 0) continue;
    isAlone = score > most;
    best = category;
    most = score;
  }
  if (!best || !isAlone) return null;
  return { category: best, words: [...new Set([...(named.get(best) ?? []), ...(told.get(best) ?? [])])] };
}

/** The words of each kind of power that a text holds; kinds that it names in no word are left out. */
const wordsIn = remembered((text): ReadonlyMap<PowerCategory, readonly string[]> => {
  const found = new Map<PowerCategory, readonly string[]>();
  for (const category of POWER_CATEGORIES) {
    const words = category.words.filter((word) => text.includes(word));
    if (words.length > 0) found.set(category, longest(words));
  }
  return found;
});

function textsOf(row: Row, fields: readonly string[]): string {
  return fields.map((field) => textOf(row, field)).join('\n');
}

/** A word inside a longer one counts once: 工程 in 工程款. */
function longest(found: readonly string[]): string[] {
  return found.filter((word) => !found.some((other) => other !== word && other.includes(word)));
}
