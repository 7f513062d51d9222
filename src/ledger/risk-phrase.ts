import type { LibraryEntry } from './library/library-entry';

/** How a power may be abused, worded for a ledger. */
export interface RiskPhrase extends LibraryEntry {
  /** Kind of power, such as 采购招标. */
  readonly category: string;
  /** One of the five kinds of risk, by its canonical name. */
  readonly riskType: string;
  readonly text: string;
}
