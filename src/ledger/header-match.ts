import type { Field, FieldKind } from '../core/field';
import { normalizeHeader } from '../text/normalize';
import { similarity } from '../text/similarity';
import { withoutAffixes } from './header-affixes';
import { type HeaderHead, headFits, headOf } from './header-heads';
import { headerSynonyms } from './header-synonyms';

/** How well header words name a field, 0…1, with the comparisons made once per definition. */
export class HeaderMatcher {
  private readonly names: readonly FieldNames[];
  private readonly known = new Map<string, readonly number[]>();

  constructor(fields: readonly Field[]) {
    this.names = fields.map(namesOf);
  }

  /**
   * One score per field for the words of a column from the top row down. The words read as one name count most, the
   * lowest alone a little less, the upper ones only where the lowest says nothing (姓名, 名称, 内容).
   */
  scores(parts: readonly string[]): readonly number[] {
    const key = parts.join('\u0000');
    const known = this.known.get(key);
    if (known) return known;
    const scores = this.names.map((names) =>
      Math.max(...readings(parts).map(([text, trust]) => trust * nameScore(text, names))),
    );
    this.known.set(key, scores);
    return scores;
  }
}

interface FieldNames {
  readonly exact: ReadonlyMap<string, number>;
  readonly loose: ReadonlySet<string>;
  readonly words: readonly string[];
  readonly synonyms: ReadonlySet<string>;
  readonly heads: ReadonlySet<HeaderHead | undefined>;
  readonly kind: FieldKind;
  /** Numbers and codes are named by their whole title only: a plain 编号 is no 整改编号. */
  readonly strict: boolean;
}

const TITLE = 1;
const ALIAS = 0.95;
const LOOSE = 0.9;
const SYNONYM = 0.9;
/** A name with words around it that change nothing: 具体责任人, 完成期限要求. */
const AFFIXED = 0.86;
/** What is left of the likeness between words about different things: 责任人 and 责任人电话. */
const OTHER_THING = 0.5;
/** Of two columns with aliases of one field the one whose alias is listed first gets it. */
const LATER_ALIAS = 0.0001;
const EMPTY_WORDS = /^(姓名|名称|内容|名字|具体内容|名单)$/;

function namesOf(field: Field): FieldNames {
  const aliases = field.aliases.map(normalizeHeader);
  const title = normalizeHeader(field.title);
  return {
    exact: new Map([
      ...aliases.map((alias, index): [string, number] => [alias, ALIAS - index * LATER_ALIAS]).reverse(),
      [title, TITLE],
    ]),
    loose: new Set([title, ...aliases].map(looseHeader)),
    words: [title, ...aliases].filter((word) => word.length > 1),
    synonyms: headerSynonyms(field.title),
    heads: new Set([title, ...aliases].map(headOf)),
    kind: field.kind,
    strict: field.kind === 'serial' || field.kind === 'number-id',
  };
}

function readings(parts: readonly string[]): [text: string, trust: number][] {
  const last = parts.at(-1) ?? '';
  if (parts.length === 1) return [[last, 1]];
  const upper = parts.slice(0, -1).join('');
  const own: [string, number][] = [
    [parts.join(''), 1],
    [last, 0.95],
  ];
  return EMPTY_WORDS.test(last) ? [...own, [upper, 0.9]] : own;
}

function nameScore(text: string, names: FieldNames): number {
  const header = normalizeHeader(text);
  if (header === '') return 0;
  const exact = names.exact.get(header);
  if (exact !== undefined) return exact;
  const loose = looseHeader(header);
  if (loose !== '' && names.loose.has(loose)) return LOOSE;
  if (names.synonyms.has(header) || names.synonyms.has(header.replaceAll('的', ''))) return SYNONYM;
  if (names.strict) return 0;
  const bare = withoutAffixes(header, names.kind);
  if (names.exact.has(bare) || names.synonyms.has(bare)) return AFFIXED;
  const best = names.words.reduce((most, word) => Math.max(most, partScore(header, word)), 0);
  return headFits(header, names.kind, names.heads) ? best : best * OTHER_THING;
}

/** A header that holds a field's name, or is held by it. In Chinese the last word says what the thing is. */
function partScore(header: string, word: string): number {
  if (header.length > word.length) {
    const share = word.length / header.length;
    if (header.endsWith(word)) return 0.6 + 0.3 * share;
    if (header.startsWith(word)) return 0.28 + 0.3 * share;
    if (header.includes(word)) return 0.3 + 0.3 * share;
  } else if (header.length > 1 && word.includes(header)) {
    const share = header.length / word.length;
    return word.endsWith(header) ? 0.5 + 0.3 * share : 0.25 + 0.3 * share;
  }
  return 0.75 * likeness(header, word);
}

/**
 * Likeness by characters and by pairs of them: header words are too short for pairs alone. Most words share too few
 * characters to be worth the comparison.
 */
function likeness(a: string, b: string): number {
  let shared = 0;
  for (const character of a) if (b.includes(character)) shared += 1;
  if ((2 * shared) / (a.length + b.length) < 0.5) return 0;
  return (similarity(a, b, 1) + similarity(a, b, 2)) / 2;
}

function looseHeader(header: string): string {
  return header.replaceAll(/[的及与和、/,·"“”]/g, '');
}
