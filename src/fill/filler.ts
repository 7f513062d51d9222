import type { CellValue } from '../core/cell';
import type { Edit, FixSafety } from '../core/edit';
import type { Language } from '../core/language';
import type { Location } from '../core/location';
import type { Table } from '../core/table';
import type { LedgerEnvironment } from '../ledger/environment';
import type { QuestionAnswer } from './answer';
import type { ProposalSource } from './proposal-source';
import type { RowProposal } from './row-proposal';

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
  /**
   * Further values for the cell, the likeliest first; `edit` holds the likeliest of all. Where there are any, a person
   * has to choose: no run fills such a cell by itself.
   */
  readonly alternatives?: readonly Alternative[];
}

/** Another value that a cell might take. */
export interface Alternative {
  readonly after: CellValue;
  readonly source: ProposalSource;
}

/** What a filler cannot know and somebody has to say: a reason, which of two namesakes is meant. */
export interface Question {
  /** Id of the filler. */
  readonly filler: string;
  /** Name of the field that the answer belongs into. */
  readonly field: string;
  readonly source: ProposalSource;
  readonly at: Location;
  /** What can be answered, and where it would be written; null where no cell of the sheet can take an answer. */
  readonly answer: QuestionAnswer | null;
}

/** What a filler knows beyond the table before it. */
export interface FillContext extends LedgerEnvironment {
  /** Every table that the unit handed in, the one to be filled among them. */
  readonly tables: readonly Table[];
  /** Tables of the period before; empty where none was given. */
  readonly previous: readonly Table[];
}

/** What a filler fills, and how it comes to the value. */
export interface FillerDocs {
  readonly what: string;
  readonly how: string;
}

/** One way of filling cells, or of adding rows. It never writes a fact that the user did not supply. */
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
  propose?(table: Table, context: FillContext): Proposal[];
  /** Rows that the table lacks; a table that has them gets none. */
  proposeRows?(table: Table, context: FillContext): RowProposal[];
  ask?(table: Table, context: FillContext): Question[];
}
