import type { Edit, FixSafety } from '../core/edit';
import type { IssueData } from '../core/issue';
import type { Language } from '../core/language';
import type { Location } from '../core/location';
import type { Table } from '../core/table';
import type { LedgerEnvironment } from '../ledger/environment';

/** One cell that could be filled or written better, and where its new value comes from. */
export interface Proposal {
  /** Id of the filler. */
  readonly filler: string;
  readonly safety: FixSafety;
  readonly edit: Edit;
  /** Name of the field that is filled. */
  readonly field: string;
  /** The source, rendered late: 名册：林启明→办公室; 可能性3×后果4=12→一级. */
  readonly source: ProposalSource;
  /** The cell, as `edit` names it. */
  readonly at: Location;
}

/** Message id and data of a proposal's source; the catalogue's key is the filler's id. */
export interface ProposalSource {
  readonly messageId: string;
  readonly data: IssueData;
}

/** What a filler fills, and how it comes to the value. */
export interface FillerDocs {
  readonly what: string;
  readonly how: string;
}

/** One way of filling cells. It never writes a fact that the user did not supply. */
export interface Filler {
  /** Kebab-case id, equal to the file name. */
  readonly id: string;
  /** Number in the catalogue of fills, `F01`; several fillers may share one. */
  readonly code: string;
  /** The safety of its proposals at best; a single proposal may be a mere suggestion. */
  readonly safety: FixSafety;
  /** Ledger ids it works on, or every ledger. */
  readonly ledgers: readonly string[] | 'all';
  readonly docs: Readonly<Record<Language, FillerDocs>>;
  propose(table: Table, environment: LedgerEnvironment): Proposal[];
}
