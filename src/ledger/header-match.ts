import type { Field } from '../core/field';

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
  /** Numbers and codes are named by their whole title only: a plain 编号 is no 整改编号. */
  readonly strict: boolean;
}

const TITLE = 1;
const ALIAS = 0.95;
const LOOSE = 0.9;
const EMPTY_WORDS = /^(姓名|名称|内容|名字|具体内容|名单)$/;

function namesOf(field: Field): FieldNames {
  const aliases = field.aliases.map(plainHeader);
  const title = plainHeader(field.title);
  return {
    exact: new Map([...aliases.map((alias): [string, number] => [alias, ALIAS]), [title, TITLE]]),
    loose: new Set([title, ...aliases].map(looseHeader)),
    words: [title, ...aliases].filter((word) => word.length > 1),
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
  const header = plainHeader(text);
  if (header === '') return 0;
  const exact = names.exact.get(header);
  if (exact !== undefined) return exact;
  const loose = looseHeader(header);
  if (loose !== '' && names.loose.has(loose)) return LOOSE;
  if (names.strict) return 0;
  const bare = withoutBrackets(header);
  return names.words.reduce((best, word) => Math.max(best, partScore(bare, word)), 0);
}

/** A header that holds a field's name, or is held by it. In Chinese the last word says what the thing is. */
function partScore(header: string, word: string): number {
  if (header.length > word.length) {
    const share = word.length / header.length;
    if (header.endsWith(word)) return 0.6 + 0.3 * share;
    if (header.startsWith(word)) return 0.35 + 0.3 * share;
    if (header.includes(word)) return 0.3 + 0.3 * share;
  } else if (header.length > 1 && word.includes(header)) {
    const share = header.length / word.length;
    return word.endsWith(header) ? 0.5 + 0.3 * share : 0.25 + 0.3 * share;
  }
  return 0.75 * likeness(header, word);
}

/** Dice's coefficient of single characters and pairs: header words are too short for longer pieces. */
function likeness(a: string, b: string): number {
  return (dice([...a], [...b]) + dice(pairs(a), pairs(b))) / 2;
}

function pairs(text: string): string[] {
  const characters = [...text];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

function dice(a: readonly string[], b: readonly string[]): number {
  const rest = [...b];
  let common = 0;
  for (const piece of a) {
    const found = rest.indexOf(piece);
    if (found < 0) continue;
    rest.splice(found, 1);
    common += 1;
  }
  return a.length + b.length === 0 ? 0 : (2 * common) / (a.length + b.length);
}

/** Half-width, without spaces, marks of duty (*, ★, 必填) and a closing colon. */
export function plainHeader(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/\s+/g, '')
    .replaceAll(/[*★☆]|\((?:必填|选填|必填项)\)/g, '')
    .replace(/[:。.]$/, '')
    .toUpperCase();
}

function looseHeader(text: string): string {
  return withoutBrackets(text).replaceAll(/[的及与和、/,·"“”]/g, '');
}

function withoutBrackets(text: string): string {
  const bare = text.replaceAll(/\([^()]*\)|\[[^[\]]*\]|【[^【】]*】|〔[^〔〕]*〕/g, '');
  return bare === '' ? text : bare;
}
