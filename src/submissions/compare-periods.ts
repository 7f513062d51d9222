import type { Field } from '../core/field';
import type { PeriodsSubject } from '../core/rule';
import { hasField, textOf } from '../core/table';
import { matchLedger, type PeriodMatch } from '../ledger/match-periods';
import type { MatchedRow } from '../ledger/match-rows';
import type { PlacedRow } from '../ledger/placed-row';
import type { Roster } from '../ledger/roster';
import { squeeze } from '../text/normalize';

/** A cell that says something else than in the period before. */
export interface ChangedCell {
  readonly pair: MatchedRow;
  readonly field: Field;
  readonly before: string;
  readonly after: string;
}

/** One ledger of one unit, this period against the one before. */
export interface LedgerComparison {
  readonly ledger: string;
  /** Part of a ledger of several tables. */
  readonly part: string | undefined;
  readonly unit: string;
  readonly pairs: readonly MatchedRow[];
  readonly added: readonly PlacedRow[];
  readonly vanished: readonly PlacedRow[];
  readonly changed: readonly ChangedCell[];
  /** Share of the matched rows in which nothing changed, 0…1; null without a matched row. */
  readonly unchangedShare: number | null;
}

/**
 * Holds this period's ledgers against those of the period before, unit by unit: rows by natural key, then by likeness.
 * Serial numbers are not compared, for they move; nor are blanks and line breaks.
 */
export function comparePeriods(subject: PeriodsSubject, roster: Roster | null): LedgerComparison[] {
  const ledgers = [...subject.current, ...subject.previous]
    .map(({ ledger }) => ledger)
    .filter((ledger) => ledger !== 'roster');
  return [...new Set(ledgers)].flatMap((ledger) => matchLedger(subject, ledger, roster).map(comparisonOf));
}

/** Share of all matched rows in which nothing changed, 0…1; null without a matched row. */
export function unchangedShareOf(comparisons: readonly LedgerComparison[]): number | null {
  const matched = comparisons.reduce((sum, { pairs }) => sum + pairs.length, 0);
  const touched = comparisons.reduce((sum, { changed }) => sum + touchedRows(changed), 0);
  return matched === 0 ? null : (matched - touched) / matched;
}

function comparisonOf(match: PeriodMatch): LedgerComparison {
  const { ledger, unit, pairs, added, vanished } = match;
  const changed = pairs.flatMap(changesIn);
  const part = [...match.current, ...match.previous][0]?.part;
  const unchangedShare = pairs.length === 0 ? null : (pairs.length - touchedRows(changed)) / pairs.length;
  return { ledger, part, unit, pairs, added, vanished, changed, unchangedShare };
}

/** A column that only one period has is no change of its cells. */
function changesIn(pair: MatchedRow): ChangedCell[] {
  const { before, after } = pair;
  return after.table.fields.flatMap((field): ChangedCell[] => {
    if (
      field.kind === 'serial' ||
      !hasField(before.table, field.name) ||
      !hasField(after.table, field.name)
    ) {
      return [];
    }
    const [old, now] = [textOf(before.row, field.name), textOf(after.row, field.name)];
    return squeeze(old) === squeeze(now) ? [] : [{ pair, field, before: old, after: now }];
  });
}

function touchedRows(changed: readonly ChangedCell[]): number {
  return new Set(changed.map(({ pair }) => pair)).size;
}
