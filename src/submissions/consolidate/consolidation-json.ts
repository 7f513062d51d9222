import type { Issue } from '../../core/issue';
import type { PlacedRow } from '../../ledger/placed-row';
import type { Consolidation } from './consolidate';

/**
 * The contract of `consolidate --format json`.
 * @param issueJson an issue as `validate` prints it
 */
export function consolidationJson(
  { ledgers, units, byLevel, copied, coverage, issues }: Consolidation,
  issueJson: (issue: Issue, path: string) => Record<string, unknown>,
): Record<string, unknown> {
  const rows = ledgers.reduce((sum, ledger) => sum + ledger.rows.length, 0);
  return {
    rows,
    units,
    ledgers: ledgers.map(({ ledger, part, rows: own, rejected }) => ({
      ledger,
      ...(part !== undefined && { part }),
      rows: own.length,
      rejected: rejected.length,
      duplicates: own.filter(({ duplicateOf }) => duplicateOf !== null).length,
    })),
    byLevel: Object.fromEntries(byLevel),
    missingUnits: coverage?.missing ?? [],
    ...(coverage && {
      expected: coverage.expected,
      reported: coverage.reported,
      missing: coverage.missing,
      total: rows,
    }),
    copied: copied.map(({ units: both, pairs }) => ({
      units: both,
      pairs: pairs.map(({ a, b, likeness }) => ({
        a: placeJson(a),
        b: placeJson(b),
        likeness: Math.floor(likeness * 1000) / 1000,
      })),
    })),
    issues: issues.map(({ path, issue }) => ({ path, ...issueJson(issue, path) })),
  };
}

function placeJson({ table, row }: PlacedRow): { path: string; sheet: string; row: number } {
  return { path: table.path, sheet: table.sheet, row: row.row };
}
