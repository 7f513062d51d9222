import type { Field } from '../../core/field';
import type { Issue } from '../../core/issue';
import type { RoundRow } from '../../ledger/round-rows';
import type { NormalValue } from './normal-value';

/** A row of the merged ledger with where it comes from. */
export interface MergedRow {
  readonly source: RoundRow;
  /** By field name; fields without a column in the sender's table are absent. */
  readonly values: ReadonlyMap<string, NormalValue>;
  /** Columns of the sender's that fit no field: header and text. */
  readonly further: readonly { readonly header: string; readonly text: string }[];
  /** The earlier row of the same unit that says the same. */
  readonly duplicateOf: MergedRow | null;
}

/** A row that was left out, with the issues that made it unfit. */
export interface RejectedRow {
  readonly source: RoundRow;
  readonly issues: readonly Issue[];
}

/** The rows of one ledger from all units. */
export interface MergedLedger {
  readonly ledger: string;
  readonly part: string | undefined;
  /** The fields that at least one unit has a column for, in the order of the definition. */
  readonly fields: readonly Field[];
  readonly rows: readonly MergedRow[];
  readonly rejected: readonly RejectedRow[];
}
