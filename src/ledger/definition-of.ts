import type { Table } from '../core/table';
import type { LedgerDefinition } from './definition';

/** The definition that a table was recognised by; undefined where it is none of these. */
export function definitionOf(
  definitions: readonly LedgerDefinition[],
  { ledger, part }: { readonly ledger: Table['ledger']; readonly part?: string | undefined },
): LedgerDefinition | undefined {
  return definitions.find((each) => each.id === ledger && each.part === part);
}
