import type { Issue } from '../core/issue';
import { type LintOptions, lintTable } from '../core/linter';
import type { Table } from '../core/table';
import type { LedgerEnvironment } from '../ledger/environment';

/** Rows of a sheet, both ends included, 1-based. */
export interface RowSpan {
  readonly sheet: string;
  readonly top: number;
  readonly bottom: number;
}

/** Whether an issue comes of one row alone, so that a change of the row can bring it about or end it. */
export function isOfOneRow({ scope }: Issue): boolean {
  return scope === 'cell' || scope === 'row';
}

/**
 * Judges the rows of a span by the rules that need no more than the row itself. What a whole table says of them is for
 * `judgeSteps`.
 */
export function judgeRows(
  tables: readonly Table[],
  { sheet, top, bottom }: RowSpan,
  options: LintOptions<LedgerEnvironment>,
): Issue[] {
  const rules = options.rules.filter(({ meta }) => meta.scope === 'cell' || meta.scope === 'row');
  return tables
    .filter((table) => table.sheet === sheet)
    .flatMap((table) => {
      const rows = table.rows.filter(({ row }) => row >= top && row <= bottom);
      return rows.length === 0 ? [] : lintTable({ ...table, rows }, { ...options, rules });
    });
}
