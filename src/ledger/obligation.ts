/** How often something must be done (design decision 24). */
export type ObligationPeriod = 'year' | 'half-year' | 'quarter' | 'two-months' | 'month' | 'week';

/** Periods from the longest to the shortest. */
export const OBLIGATION_PERIODS: readonly ObligationPeriod[] = [
  'year',
  'half-year',
  'quarter',
  'two-months',
  'month',
  'week',
];

/** Months of each period; a week has none. */
export const PERIOD_MONTHS: Readonly<Record<Exclude<ObligationPeriod, 'week'>, number>> = {
  year: 12,
  'half-year': 6,
  quarter: 3,
  'two-months': 2,
  month: 1,
};

/** How a document says each period. */
export const PERIOD_WORDS: Readonly<Record<ObligationPeriod, string>> = {
  year: '每年',
  'half-year': '每半年',
  quarter: '每季度',
  'two-months': '每两个月',
  month: '每月',
  week: '每周',
};

/** How often something is to be done: the part of an obligation that its wording tells. */
export interface Frequency {
  readonly period: ObligationPeriod;
  /** Least number in each period; 0 for a pure cap. */
  readonly min: number;
  /** Greatest number in each period; null where there is none. */
  readonly max: number | null;
  /** 次, 篇, 份, … */
  readonly unit: string;
  /** `MM-DD`, one for each period of the year in order; empty where the text names no day. */
  readonly due: readonly string[];
}

/** A duty that a unit has accepted, and the rows that count for it. */
export interface Obligation extends Frequency {
  /** The words of the document. */
  readonly clause: string;
  /** The document and its paragraph; empty where nobody said. */
  readonly source: string;
  /** The ledger that holds the evidence. */
  readonly ledger: string;
  /** Only rows whose field holds one of the words count; absent where every row does. */
  readonly where?: { readonly field: string; readonly words: readonly string[] };
  /** The field whose every value owes the whole number: `unit` where each unit must report. */
  readonly each?: string;
}
