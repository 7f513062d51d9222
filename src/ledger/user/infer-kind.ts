import type { Field, FieldKind } from '../../core/field';
import { normalizeHeader } from '../../text/normalize';
import type { ColumnProfile } from '../column-profile';
import type { LedgerDefinition } from '../definition';
import { suitability } from '../suitability';

/** What a column is taken for. */
export interface InferredKind {
  readonly kind: FieldKind;
  /** The words of a closed list, in the order of their first appearance. */
  readonly categories?: readonly string[];
}

/** From this share on the values say what a column holds. */
const MOST = 0.8;

/** A closed list is short, of short words, and each word stands for several rows. */
const MOST_WORDS = 8;
const LONGEST_WORD = 8;
const ROWS_PER_WORD = 3;
/** Numbers and codes may repeat without being words of a list. */
const CHINESE = /^[\p{Script=Han}\p{P}]+$/u;

/**
 * What a column holds, by its title where a known ledger has a column of that name and the values do not speak against
 * it, else by the values alone.
 */
export function inferKind(
  title: string,
  profile: ColumnProfile,
  definitions: readonly LedgerDefinition[],
): InferredKind {
  const known = definitions.flatMap(({ fields }) => fields).find((field) => isNamed(field, title));
  const kind = known && suitability(known, profile) >= 0 ? known.kind : kindOfValues(profile);
  const words = [...new Set(profile.texts)];
  const isList =
    words.length > 1 &&
    words.length <= MOST_WORDS &&
    profile.texts.length >= words.length * ROWS_PER_WORD &&
    words.every((word) => word.length <= LONGEST_WORD && CHINESE.test(word));
  if (kind === 'category' || (kind === 'text' && isList)) {
    return isList ? { kind: 'category', categories: words } : { kind: 'text' };
  }
  return { kind };
}

function isNamed({ title, aliases }: Field, wanted: string): boolean {
  const header = normalizeHeader(wanted);
  return [title, ...aliases].some((name) => normalizeHeader(name) === header);
}

function kindOfValues(profile: ColumnProfile): FieldKind {
  const { texts, numbers, dates, deadlines, people, bodies, levels } = profile;
  if (texts.length === 0) return 'text';
  if (numbers >= MOST) return texts.every((text) => /^\d+$/.test(text)) ? 'count' : 'amount';
  if (dates >= MOST) return 'date';
  if (deadlines >= MOST) return 'deadline';
  if (levels >= MOST) return 'level';
  if (bodies >= MOST) return 'department';
  return people >= MOST ? 'person' : 'text';
}
