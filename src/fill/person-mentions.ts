import type { BoundCell, Row, Table } from '../core/table';
import { statusOf } from '../ledger/status';
import { parseNames } from '../text/name';
import { isOpen } from './shared/open-cells';
import { isDuty, isOwnPaper } from './shared/person-fields';
import { replacedName } from './shared/replaced-name';

/**
 * What becomes of a mention when the person is replaced: an open one gives way; a finished matter and a paper of his own
 * stay; a locked one (a formula, two fields in one cell, a name within other words) somebody has to see to.
 */
export type MentionKind = 'open' | 'finished' | 'own-paper' | 'locked';

/** A cell of a ledger that names a person who is responsible, or whose own paper it is. */
export interface PersonMention {
  /** The bare name. */
  readonly name: string;
  readonly cell: BoundCell;
  readonly kind: MentionKind;
}

/** Everybody whom the ledgers name in such columns, in reading order; the roster itself is none of them. */
export function personMentions(tables: readonly Table[]): PersonMention[] {
  return tables
    .filter(({ ledger }) => ledger !== 'roster')
    .flatMap((table) => table.rows.flatMap((row) => mentionsIn(table, row)));
}

function mentionsIn(table: Table, row: Row): PersonMention[] {
  const seen = new Set<string>();
  // A merged cell is told at its first row.
  return [...row.cells.values()]
    .filter(({ merge }) => merge === undefined)
    .flatMap((cell) =>
      parseNames(cell.text).flatMap(({ name }) => {
        const kind = kindOf(table, row, cell, name);
        const told = `${cell.at.row} ${cell.at.column} ${name}`;
        if (kind === null || seen.has(told)) return [];
        seen.add(told);
        return [{ name, cell, kind }];
      }),
    );
}

function kindOf(table: Table, row: Row, cell: BoundCell, name: string): MentionKind | null {
  if (isOwnPaper(table, cell.field)) return 'own-paper';
  if (!isDuty(cell.field)) return null;
  if (statusOf(row) === 'done') return 'finished';
  return isOpen(row, cell) && replacedName(cell.text, name, '') !== null ? 'open' : 'locked';
}
