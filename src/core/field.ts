/** Table Schema v2 types that ledger columns use. */
export type FieldType = 'string' | 'integer' | 'number' | 'date' | 'boolean';

/** Table Schema v2 constraints that ledger columns use. */
export interface Constraints {
  readonly required?: boolean;
  readonly unique?: boolean;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
}

/**
 * How much a ledger depends on a column (design decision 5): without the `identifying` ones it is not this ledger,
 * a missing `required` one is reported once, a `desirable` one is not missed.
 */
export type FieldNeed = 'identifying' | 'required' | 'desirable';

/** What stands in a column, beyond its type: recognition and generic rules go by it, never by a ledger's name. */
export type FieldKind =
  | 'serial'
  | 'number-id'
  | 'unit'
  | 'department'
  | 'departments'
  | 'post'
  | 'person'
  | 'people'
  | 'leader'
  | 'level'
  | 'risk-type'
  | 'status'
  | 'deadline'
  | 'date'
  | 'amount'
  | 'count'
  | 'scale'
  | 'risk'
  | 'measure'
  | 'text'
  | 'category'
  | 'yes-no'
  | 'evidence'
  | 'document';

/** One column of a ledger, in Table Schema words plus what existing spreadsheets ask for. */
export interface Field {
  /** Stable camel-case name, the same in every ledger that has the column. */
  readonly name: string;
  /** Canonical Chinese column name. */
  readonly title: string;
  /** English column name. */
  readonly titleEn: string;
  readonly type: FieldType;
  readonly kind: FieldKind;
  readonly need: FieldNeed;
  /** Other header words for the column; likeness and values do the rest. */
  readonly aliases: readonly string[];
  readonly constraints?: Constraints;
  /** Closed vocabulary of a categorical column, canonical value first, its other spellings after it. */
  readonly categories?: readonly (readonly [value: string, ...spellings: string[]])[];
}
