import type { Table } from '../../core/table';
import { knownUnit } from '../../ledger/known-unit';
import type { Roster } from '../../ledger/roster';
import type { ProposalSource } from '../proposal-source';

/** The unit a table speaks for, by its full name, and how that is known; null where it is not. */
export function unitOfTable(
  table: Table,
  roster: Roster | null,
): (ProposalSource & { readonly data: { readonly unit: string } }) | null {
  const known = knownUnit(table, roster);
  return known && { messageId: known.by, data: { unit: known.unit } };
}
