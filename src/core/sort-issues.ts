import { type Issue, SEVERITIES } from './issue';

/** Reading order: sheet by sheet as given, from top to bottom, left to right; sheet-level issues first; then by gravity and code. */
export function sortIssues(issues: readonly Issue[], sheetNames: readonly string[]): Issue[] {
  const rank = new Map(sheetNames.map((name, index) => [name, index]));
  return [...issues].sort(
    (a, b) =>
      (rank.get(a.at.sheet) ?? -1) - (rank.get(b.at.sheet) ?? -1) ||
      (a.at.row ?? 0) - (b.at.row ?? 0) ||
      (a.at.column ?? 0) - (b.at.column ?? 0) ||
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      compareText(a.code, b.code) ||
      compareText(a.messageId, b.messageId),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
