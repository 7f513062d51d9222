import type { Period } from './period';
import type { PolicyClause } from './policy-clause';
import type { Roster } from './roster';
import type { UnitSettings } from './settings';

/** What rules, fillers and figures know beyond the table before them. */
export interface LedgerEnvironment {
  /** ISO day by which overdue and frequency are judged. */
  readonly asOf: string;
  /** The reporting period, where the user gave one. */
  readonly period: Period | null;
  /** Null where no roster was given: rules that need one stay silent (design decision 12). */
  readonly roster: Roster | null;
  readonly settings: UnitSettings;
  /** The clauses of the policy documents that the task breakdown is held against; absent where none was given. */
  readonly policy?: readonly PolicyClause[];
}

/** The year that a date without a year takes (design decision 16): the period's, else the fill date's, else the as-of day's. */
export function assumedYear(environment: LedgerEnvironment, fillDate?: string | null): number {
  if (environment.period) return environment.period.year;
  return Number((fillDate ?? environment.asOf).slice(0, 4));
}
