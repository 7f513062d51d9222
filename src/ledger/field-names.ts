import type { Field, FieldKind } from '../core/field';
import { normalizeHeader } from '../text/normalize';
import { remembered, rememberedFor } from '../text/remembered';
import { withoutAffixes } from './header-affixes';
import { type HeaderHead, headOf } from './header-heads';
import { headerSynonyms } from './header-synonyms';

/** The names of a field, ready to be compared with normalised header words. */
export interface FieldNames {
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
/** Characters that may stand in a name or not: 措施及要求, 措施、要求. */
export const LOOSE_CHARACTERS = '的及与和、/,·"“”';
const LOOSE_IN_HEADER = new RegExp(`[${LOOSE_CHARACTERS}]`, 'g');
/** Of two columns with aliases of one field the one whose alias is listed first gets it. */
const LATER_ALIAS = 0.0001;

/** The names of a field: its title, its aliases, and what can be put together for its title. */
export const namesOf: (field: Field) => FieldNames = rememberedFor((field: Field) => {
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
});

/** A header word in the ways in which it is held against names; worked out once for the fields of all ledgers. */
export class HeaderForms {
  /** Normalised. */
  readonly text: string;
  readonly loose: string;
  readonly terse: string;
  private readonly bare = new Map<FieldKind, string>();

  constructor(written: string) {
    this.text = normalizeHeader(written);
    this.loose = looseHeader(this.text);
    this.terse = this.text.replaceAll('的', '');
  }

  withoutAffixes(kind: FieldKind): string {
    const bare = this.bare.get(kind) ?? withoutAffixes(this.text, kind);
    this.bare.set(kind, bare);
    return bare;
  }
}

/** The forms of a header word as it is written. */
export const headerForms: (written: string) => HeaderForms = remembered(
  (written) => new HeaderForms(written),
);

/** How well a header is a name of the field as a whole, 0 when it is none. */
export function wholeScore(header: HeaderForms, names: FieldNames): number {
  const { text, loose, terse } = header;
  if (text === '') return 0;
  const exact = names.exact.get(text);
  if (exact !== undefined) return exact;
  if (loose !== '' && names.loose.has(loose)) return LOOSE;
  if (names.synonyms.has(text) || names.synonyms.has(terse)) return SYNONYM;
  if (names.strict) return 0;
  const bare = header.withoutAffixes(names.kind);
  return names.exact.has(bare) || names.synonyms.has(bare) ? AFFIXED : 0;
}

function looseHeader(header: string): string {
  return header.replaceAll(LOOSE_IN_HEADER, '');
}
