import { cellName } from '../core/location';
import type { PlacedRow } from '../ledger/placed-row';
import { type ChangedCell, type LedgerComparison, unchangedShareOf } from './compare-periods';

/** A row as the contract of `compare --format json` names it. */
interface RowJson {
  readonly ledger: string;
  readonly unit: string;
  readonly key: string;
  readonly path: string;
  readonly sheet: string;
  readonly row: number;
}

/** The contract of `compare --format json`, without the issues; shares are rounded to four places. */
export function comparisonJson(comparisons: readonly LedgerComparison[]): Record<string, unknown> {
  const rows = (pick: (comparison: LedgerComparison) => readonly PlacedRow[]): RowJson[] =>
    comparisons.flatMap((comparison) => pick(comparison).map((placed) => rowJson(placed, comparison)));
  return {
    matched: comparisons.reduce((sum, { pairs }) => sum + pairs.length, 0),
    added: rows(({ added }) => added),
    vanished: rows(({ vanished }) => vanished),
    changed: comparisons.flatMap((comparison) =>
      comparison.changed.map((change) => changeJson(change, comparison)),
    ),
    unchangedShare: rounded(unchangedShareOf(comparisons)),
    ledgers: comparisons.map(({ ledger, part, unit, pairs, added, vanished, changed, unchangedShare }) => ({
      ledger,
      ...(part !== undefined && { part }),
      unit,
      matched: pairs.length,
      added: added.length,
      vanished: vanished.length,
      changed: changed.length,
      unchangedShare: rounded(unchangedShare),
    })),
  };
}

function rowJson({ table, row }: PlacedRow, { ledger, unit }: LedgerComparison): RowJson {
  return { ledger, unit, key: row.key, path: table.path, sheet: table.sheet, row: row.row };
}

function changeJson({ pair, field, before, after }: ChangedCell, comparison: LedgerComparison) {
  const { table, row } = pair.after;
  const { ledger, unit } = comparison;
  const at = row.cells.get(field.name)?.at;
  const cell = at && at.row !== null && at.column !== null ? cellName(at.row, at.column) : null;
  return {
    ledger,
    unit,
    key: row.key,
    field: field.name,
    title: field.title,
    before,
    after,
    path: table.path,
    sheet: table.sheet,
    row: row.row,
    cell,
  };
}

function rounded(share: number | null): number | null {
  return share === null ? null : Math.round(share * 10_000) / 10_000;
}
