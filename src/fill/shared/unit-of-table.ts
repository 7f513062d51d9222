import type { Table } from '../../core/table';
import type { Roster } from '../../ledger/roster';
import { squeezeName } from '../../ledger/roster-lookups';
import type { ProposalSource } from '../proposal-source';

/** The unit a table speaks for, by its full name, and how that is known; null where it is not. */
export function unitOfTable(
  table: Table,
  roster: Roster | null,
): (ProposalSource & { readonly data: { readonly unit: string } }) | null {
  const known = roster?.units ?? [];
  if (table.unit !== '') {
    const full = known.find(({ name, aliases }) =>
      [name, ...aliases].some((each) => squeezeName(each) === squeezeName(table.unit)),
    );
    return { messageId: 'table', data: { unit: full?.name ?? table.unit } };
  }
  const [only, ...others] = known;
  return only && others.length === 0 ? { messageId: 'roster', data: { unit: only.name } } : null;
}
