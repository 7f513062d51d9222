import type { StatusGroup } from '../../ledger/status';
import type { RiskLevel } from '../../text/level';

/** Which rows a figure takes. All conditions of a figure must hold. */
export type Condition =
  | { readonly field: string; readonly filled: boolean }
  /** Is (or is not) this canonical value of a categorical column. */
  | { readonly field: string; readonly is: string; readonly not?: boolean }
  | { readonly field: string; readonly level: RiskLevel }
  | { readonly status: StatusGroup }
  /** Holds (or does not hold) one of the words. */
  | { readonly field: string; readonly words: readonly string[]; readonly not?: boolean }
  /** The deadline has passed and the status is not done. */
  | { readonly overdue: true }
  /** The person of a roster row is in service. */
  | { readonly inService: true }
  /** The duties of a roster row name an area closed to the head of the unit. */
  | { readonly closedArea: true }
  /** The roster row is the head of the unit. */
  | { readonly headOfUnit: true };

/** What is made of the rows. */
export type Measure =
  | { readonly kind: 'count' }
  | { readonly kind: 'distinct'; readonly field: string }
  | { readonly kind: 'list'; readonly field: string }
  /** Numbered items of a text column. */
  | { readonly kind: 'items'; readonly field: string }
  /** Percentage, two decimals, of one figure in another. */
  | { readonly kind: 'share'; readonly of: string; readonly in: string }
  /** How many values of the list `of` stand in the list `from` too. */
  | { readonly kind: 'overlap'; readonly of: string; readonly from: string }
  /** Values of the list `of` that the list `from` lacks. */
  | { readonly kind: 'difference'; readonly of: string; readonly from: string };

/** A figure as data: which ledger, which rows, which measure. */
export interface FigureDefinition {
  /** `risk-points.level-1`. */
  readonly id: string;
  readonly ledger: string;
  readonly part?: string;
  readonly where: readonly Condition[];
  readonly measure: Measure;
  readonly unit?: string;
  /** The query in words, shown when a figure is traced. */
  readonly query: string;
}

/** A figure that counts rows. */
export function counted(
  id: string,
  query: string,
  unit: string,
  where: readonly Condition[] = [],
): FigureDefinition {
  return measured(id, query, { kind: 'count' }, where, unit);
}

/** A figure of any measure; its ledger is the part of the id before the dot. */
export function measured(
  id: string,
  query: string,
  measure: Measure,
  where: readonly Condition[] = [],
  unit?: string,
): FigureDefinition {
  return {
    id,
    ledger: id.slice(0, id.indexOf('.')),
    where,
    measure,
    query,
    ...(unit !== undefined && { unit }),
  };
}
