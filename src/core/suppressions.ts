import type { Issue } from './issue';

/** One accepted issue: found again by ledger, row key and field, because rows move. */
export interface Suppression {
  /** Rule id. */
  readonly rule: string;
  readonly ledger: string | null;
  /** Natural key of the row; null for an issue of the table or the file. */
  readonly key: string | null;
  readonly field: string | null;
  readonly reason: string;
  /** ISO day after which it no longer holds; null for no end. */
  readonly until: string | null;
}

/** What applying suppressions gave: the issues left, those set aside, and entries that matched nothing or have expired. */
export interface SuppressionResult {
  readonly kept: readonly Issue[];
  readonly suppressed: readonly Issue[];
  readonly unused: readonly Suppression[];
  readonly expired: readonly Suppression[];
}

/** Sets aside every issue that an unexpired suppression names. A filter over issues: rules know nothing of it. */
export function applySuppressions(
  issues: readonly Issue[],
  suppressions: readonly Suppression[],
  asOf: string,
): SuppressionResult {
  const expired = suppressions.filter((entry) => entry.until !== null && entry.until < asOf);
  const live = new Map(
    suppressions.filter((entry) => !expired.includes(entry)).map((entry) => [suppressionKey(entry), entry]),
  );
  const used = new Set<Suppression>();
  const kept: Issue[] = [];
  const suppressed: Issue[] = [];
  for (const issue of issues) {
    const entry = live.get(suppressionKey(suppressionFor(issue, '', null)));
    if (entry) used.add(entry);
    (entry ? suppressed : kept).push(issue);
  }
  return { kept, suppressed, unused: [...live.values()].filter((entry) => !used.has(entry)), expired };
}

/** The suppression that would set this issue aside. */
export function suppressionFor(issue: Issue, reason: string, until: string | null): Suppression {
  return {
    rule: issue.rule,
    ledger: issue.ledger ?? null,
    key: issue.rowKey ?? null,
    field: issue.field ?? null,
    reason,
    until,
  };
}

function suppressionKey(entry: Suppression): string {
  return JSON.stringify([entry.rule, entry.ledger, entry.key, entry.field]);
}
