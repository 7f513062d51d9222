import type { CellValue } from '../../core/cell';
import type { FixSafety } from '../../core/edit';
import type { Table } from '../../core/table';
import type { Filler } from '../filler';
import type { ProposalSource } from '../proposal-source';
import type { RowProposal } from '../row-proposal';

/**
 * The proposal to add a row with these values: those whose field the table has a column for, and only the first where
 * one column serves two fields (单位/科室). Values that say nothing are left out.
 */
export function rowFor(
  filler: Pick<Filler, 'id'>,
  table: Table,
  values: Readonly<Record<string, CellValue>>,
  source: ProposalSource,
  safety: FixSafety = 'suggestion',
): RowProposal {
  const taken = new Set<number>();
  const written = table.bindings.flatMap(({ field, column }): [string, CellValue][] => {
    const value = values[field.name] ?? null;
    if (value === null || value === '' || taken.has(column)) return [];
    taken.add(column);
    return [[field.name, value]];
  });
  return { filler: filler.id, safety, table, values: new Map(written), source };
}
