import type { Field, FieldKind, FieldNeed, FieldType } from '../core/field';

/** What a ledger is: its columns, its natural key and the head block it carries. Data only; no code asks for one ledger by name. */
export interface LedgerDefinition {
  /** `risk-points`; the parts of a roster share the id `roster`. */
  readonly id: string;
  /** Part of a roster: `units | departments | posts | people | portfolios | powers`. */
  readonly part?: string;
  /** Code of the ledger in the catalogue, `L01`. */
  readonly code: string;
  readonly title: string;
  readonly titleEn: string;
  /** Words in a sheet's title or name that speak for this ledger; they only break ties. */
  readonly titleWords: readonly string[];
  readonly fields: readonly Field[];
  /** Field names of the natural key, by which rows are found again in another period. */
  readonly naturalKey: readonly string[];
  /** Texts that stand for a missing value (Table Schema v2). */
  readonly missingValues: readonly string[];
  /** Head-block entries that the ledger asks for: names of `HeadEntry`. */
  readonly head: readonly string[];
  /** How the ledger may be laid out: as a table, as a form with one record a sheet, or either. */
  readonly layout: 'table' | 'form' | 'either';
}

/** Texts that stand for nothing in any ledger. */
export const MISSING_VALUES: readonly string[] = ['', '-', '—', '——', '/', '\\'];

/** The head block that every reporting ledger carries. */
export const COMMON_HEAD: readonly string[] = ['unit', 'reporter', 'reportDate', 'reviewer'];

/** Options of a field beyond its name, kind and need. */
type FieldOptions = Partial<Pick<Field, 'constraints' | 'categories'>> & { readonly type?: FieldType };

/** The Table Schema type that a kind of column has unless a definition says otherwise. */
const TYPE_OF_KIND: Partial<Record<FieldKind, FieldType>> = {
  serial: 'integer',
  amount: 'number',
  count: 'integer',
  deadline: 'date',
  date: 'date',
  'yes-no': 'boolean',
};

/** One field of a definition; an identifying or required field is constrained to hold a value in every row. */
export function field(
  name: string,
  title: string,
  titleEn: string,
  kind: FieldKind,
  need: FieldNeed,
  aliases: readonly string[] = [],
  { type = TYPE_OF_KIND[kind] ?? 'string', constraints, categories }: FieldOptions = {},
): Field {
  const required = constraints?.required ?? need !== 'desirable';
  return {
    name,
    title,
    titleEn,
    type,
    kind,
    need,
    aliases,
    constraints: { ...constraints, required },
    ...(categories && { categories }),
  };
}
