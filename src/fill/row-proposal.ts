import type { CellValue } from '../core/cell';
import type { FixSafety } from '../core/edit';
import type { Table } from '../core/table';
import type { ProposalSource } from './proposal-source';

/** A row that could be added behind the last data row of a table, and where its values come from. */
export interface RowProposal {
  /** Id of the filler. */
  readonly filler: string;
  readonly safety: FixSafety;
  readonly table: Table;
  /** Values by field name; only fields that the table has a column for. A field without a value stays empty. */
  readonly values: ReadonlyMap<string, CellValue>;
  readonly source: ProposalSource;
}
