import { type Row, textOf } from '../../core/table';
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
  const naming = textsOf(row, NAMING);
  const telling = textsOf(row, TELLING);
  const scored = POWER_CATEGORIES.map((category) => {
    const named = longest(category.words.filter((word) => naming.includes(word)));
    const told = longest(category.words.filter((word) => telling.includes(word)));
    return { category, words: [...new Set([...named, ...told])], score: 2 * named.length + told.length };
  }).sort((a, b) => b.score - a.score);
  const [first, second] = scored;
  if (!first || first.score === 0 || first.score === second?.score) return null;
  return { category: first.category, words: first.words };
}

function textsOf(row: Row, fields: readonly string[]): string {
  return fields.map((field) => textOf(row, field)).join('\n');
}

/** A word inside a longer one counts once: 工程 in 工程款. */
function longest(found: readonly string[]): string[] {
  return found.filter((word) => !found.some((other) => other !== word && other.includes(word)));
}
