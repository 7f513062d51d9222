import type { StatusGroup } from '../../ledger/status';
import type { RiskLevel } from '../../text/level';

/** Which rows a figure takes. All conditions of a figure must hold. */
export type Condition =
  | { readonly field: string; readonly filled: boolean }
  /** Is (or is not) this canonical value of a categorical column. */
  | { readonly field: string; readonly is: string; readonly not?: boolean }
  /** Is of this level; null: says no level at all. */
  | { readonly field: string; readonly level: RiskLevel | null }
  /** Has come so far; null: its status says nothing of progress. */
  | { readonly status: StatusGroup | null }
  /** Holds (or does not hold) one of the words. */
  | { readonly field: string; readonly words: readonly string[]; readonly not?: boolean }
  /** Every clause of the measures is a phrase that says nothing. */
  | { readonly field: string; readonly hollow: true }
  /** The deadline has passed and the status is not done. */
  | { readonly overdue: true }
  /** The deadline comes within the unit's days of warning and the status is not done. */
  | { readonly near: true }
  /** The person of a roster row is in service. */
  | { readonly inService: true }
  /** The duties of a roster row name an area closed to the head of the unit. */
  | { readonly closedArea: true }
  /** The roster row is the head of the unit. */
  | { readonly headOfUnit: true };

/** How the value of a column is told apart when rows are grouped. */
export type Grouping = 'text' | 'category' | 'level' | 'month' | 'unit';

/** What is made of the rows. */
export type RowMeasure =
  | { readonly kind: 'count' }
  | { readonly kind: 'distinct'; readonly field: string }
  /** Values once each; `names` and `parts` take a cell apart first. */
  | { readonly kind: 'list'; readonly field: string; readonly split?: 'names' | 'parts' }
  /** Days of a date column, in order, each once. */
  | { readonly kind: 'days'; readonly field: string; readonly only?: 'first' | 'last' }
  /** Numbered items of a text column. */
  | { readonly kind: 'items'; readonly field: string }
  | { readonly kind: 'sum'; readonly field: string }
  /** The greatest number of a column. */
  | { readonly kind: 'greatest'; readonly field: string }
  /** How many rows each value has, at least or at most: 每名成员 3 项. */
  | { readonly kind: 'rows-each'; readonly field: string; readonly take: 'least' | 'most' }
  /** Rows by the values of a column; the value is the number of groups. */
  | { readonly kind: 'groups'; readonly field: string; readonly by: Grouping }
  /** Rows by the days that their deadline has passed. */
  | { readonly kind: 'ageing' };

/** What is made of other figures, or of none. */
export type DerivedMeasure =
  /** Percentage, two decimals, of one figure in another. */
  | { readonly kind: 'share'; readonly of: string; readonly in: string }
  /** How many values of the list `of` stand in the list `from` too. */
  | { readonly kind: 'overlap'; readonly of: string; readonly from: string }
  /** Values of the list `of` that the list `from` lacks. */
  | { readonly kind: 'difference'; readonly of: string; readonly from: string }
  /** A number of a policy's wording. */
  | { readonly kind: 'fixed'; readonly value: number }
  /** Years from that year to the year reported on. */
  | { readonly kind: 'years-since'; readonly year: number }
  /** The units that sent ledgers, each with its rows. */
  | { readonly kind: 'senders' }
  /** Rows that the period before does not have, or that only it has. */
  | { readonly kind: 'added' }
  | { readonly kind: 'vanished' };

export type Measure = RowMeasure | DerivedMeasure;

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
  /** The date column by which rows belong to the period, where one was given. */
  readonly dated?: string;
}

/** What a figure may say beyond its query and its rows. */
export interface FigureOptions {
  readonly part?: string;
  readonly unit?: string;
}

/** A figure that counts rows. */
export function counted(
  id: string,
  query: string,
  unit: string,
  where: readonly Condition[] = [],
  part?: string,
): FigureDefinition {
  return measured(id, query, { kind: 'count' }, where, { unit, ...(part !== undefined && { part }) });
}

/** A figure of any measure; its ledger is the part of the id before the dot. */
export function measured(
  id: string,
  query: string,
  measure: Measure,
  where: readonly Condition[] = [],
  options: FigureOptions = {},
): FigureDefinition {
  const ledger = id.slice(0, id.indexOf('.'));
  const dated = options.part === undefined ? DATED[ledger] : undefined;
  return { id, ledger, where, measure, query, ...options, ...(dated !== undefined && { dated }) };
}

/** A percentage of one figure in another. */
export function share(id: string, query: string, of: string, whole: string): FigureDefinition {
  return measured(id, query, { kind: 'share', of, in: whole }, [], { unit: '%' });
}

/** Ledgers of events, with the column that says when. Ledgers of states (risk points, tasks, problems) hold what stands now. */
const DATED: Readonly<Record<string, string>> = {
  meetings: 'date',
  'major-decisions': 'date',
  education: 'date',
  talks: 'date',
  'first-form': 'date',
  inspections: 'date',
  'holiday-reminders': 'reminderDate',
  reporting: 'submitDate',
  regulations: 'date',
  activities: 'date',
};
