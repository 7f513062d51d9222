import type { RuleContext, RuleVisitor } from '../../core/rule';
import { columnTitle } from '../../ledger/column-title';
import type { LedgerEnvironment } from '../../ledger/environment';
import { oncePerCell } from './once-per-cell';
import { rewordedLikeness } from './reworded';

/** A column that is held against another: its field, and the name its text goes by in the message. */
export interface ComparedColumn {
  readonly field: string;
  readonly name: string;
}

/**
 * Reports every row whose `copy` says no more than its `origin` in other words, at the copy's cell, with the score, both
 * titles (`nameTitle`) and both texts (`name`) as evidence.
 */
export function rewordedCopies(
  { options, report }: RuleContext<{ readonly likeness: number }, LedgerEnvironment>,
  origin: ComparedColumn,
  copy: ComparedColumn,
): RuleVisitor {
  const first = oncePerCell();
  return {
    row: (row, table) => {
      const [before, after] = [row.cells.get(origin.field), row.cells.get(copy.field)];
      if (!before || !after) return;
      const score = rewordedLikeness(before.text, after.text);
      if (score < options.likeness || !first(after.at)) return;
      report({
        messageId: 'copies',
        at: after.at,
        data: {
          row: row.row,
          score,
          [`${origin.name}Title`]: columnTitle(table, origin.field),
          [`${copy.name}Title`]: columnTitle(table, copy.field),
          [origin.name]: before.text,
          [copy.name]: after.text,
        },
        field: copy.field,
        row,
        related: [before.at],
      });
    },
  };
}
