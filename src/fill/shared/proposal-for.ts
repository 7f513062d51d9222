import type { CellValue } from '../../core/cell';
import type { FixSafety } from '../../core/edit';
import type { Filler, Proposal } from '../filler';
import type { ProposalSource } from '../proposal-source';
import type { OpenCell } from './open-cells';

/** The proposal to write `after` into an open cell; as safe as the filler is unless said otherwise. */
export function proposalFor(
  filler: Pick<Filler, 'id' | 'safety'>,
  { row, cell }: OpenCell,
  after: CellValue,
  source: ProposalSource,
  safety: FixSafety = filler.safety,
): Proposal {
  return {
    filler: filler.id,
    safety,
    edit: {
      sheet: cell.at.sheet,
      row: cell.at.row ?? row.row,
      column: cell.column,
      before: cell.cell.value,
      after,
    },
    field: cell.field.name,
    source,
    at: cell.at,
  };
}
