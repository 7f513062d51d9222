import type { Issue } from '../../core/issue';
import type { Submission } from '../../core/table';
import type { Validation } from '../../core/validation';
import { type CopiedRows, copiedRows } from '../../ledger/copied-rows';
import { type Coverage, coverageOf } from '../../ledger/coverage';
import type { LedgerEnvironment } from '../../ledger/environment';
import { sentRows } from '../../ledger/round-rows';
import { formatLevel, parseLevel, type RiskLevel } from '../../text/level';
import { type MergeContext, mergeLedgers } from './merge-ledgers';
import type { MergedLedger } from './merged-row';

/** What one file brought. */
export interface UnitShare {
  readonly unit: string;
  readonly path: string;
  readonly rows: number;
  readonly rejected: number;
}

/** The ledgers of a round put together, with who sent what. */
export interface Consolidation {
  readonly ledgers: readonly MergedLedger[];
  readonly units: readonly UnitShare[];
  /** Rows by risk level, in the words of the settings, from the highest. */
  readonly byLevel: ReadonlyMap<string, number>;
  readonly copied: readonly CopiedRows[];
  /** Null without a roster: nobody knows who had to report. */
  readonly coverage: Coverage | null;
  /** The issues that keep rows out, and those that hold units against one another. */
  readonly issues: readonly { readonly path: string; readonly issue: Issue }[];
}

const LEVELS: readonly RiskLevel[] = [1, 2, 3];

/**
 * Puts the ledgers of a round together.
 * @param validation the same files, judged
 * @param ledger id of the one ledger that is wanted; null for all
 */
export function consolidate(
  submissions: readonly Submission[],
  validation: Validation,
  { roster, settings }: LedgerEnvironment,
  sheetOf: MergeContext['sheetOf'],
  ledger: string | null = null,
): Consolidation {
  const rows = sentRows(submissions, roster, ledger ?? undefined);
  const ledgers = mergeLedgers(rows, { settings, files: validation.files, sheetOf });
  const keepsOut = new Set(ledgers.flatMap(({ rejected }) => rejected.flatMap(({ issues }) => issues)));
  return {
    ledgers,
    units: sharesOf(ledgers),
    byLevel: levelCounts(ledgers, settings.levels),
    copied: copiedRows(rows),
    coverage: roster === null ? null : coverageOf(submissions, roster),
    issues: validation.files.flatMap(({ path, issues }) =>
      issues
        .filter((issue) => issue.scope === 'submissions' || keepsOut.has(issue))
        .map((issue) => ({ path, issue })),
    ),
  };
}

/** One share for each file and unit, in the order of the round. */
function sharesOf(ledgers: readonly MergedLedger[]): UnitShare[] {
  const shares = new Map<string, { unit: string; path: string; rows: number; rejected: number }>();
  const count = (unit: string, path: string, what: 'rows' | 'rejected'): void => {
    const share = shares.get(`${unit}\n${path}`) ?? { unit, path, rows: 0, rejected: 0 };
    shares.set(`${unit}\n${path}`, share);
    share[what] += 1;
  };
  for (const { rows, rejected } of ledgers) {
    for (const { source } of rows) count(source.unit, source.table.path, 'rows');
    for (const { source } of rejected) count(source.unit, source.table.path, 'rejected');
  }
  return [...shares.values()];
}

function levelCounts(
  ledgers: readonly MergedLedger[],
  { notation, mapping }: LedgerEnvironment['settings']['levels'],
): Map<string, number> {
  const words = LEVELS.map((level) => formatLevel(level, notation, mapping));
  const counts = new Map(words.map((word) => [word, 0]));
  for (const { fields, rows } of ledgers) {
    const field = fields.find(({ kind }) => kind === 'level');
    for (const { values } of field ? rows : []) {
      const value = values.get(field?.name ?? '')?.value;
      const level = typeof value === 'string' ? parseLevel(value, mapping) : null;
      const word = level && formatLevel(level.level, notation, mapping);
      if (word) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}
