import { appendTo } from './append-to';
import type { Issue } from './issue';

/** One pair of the order of precedence: where both rules speak of one cell, only the winner is kept. */
export interface Precedence {
  readonly winner: string;
  readonly losers: readonly string[];
}

/**
 * One cell, one cause, one issue (design decision 10): drops an issue when a rule that wins over its rule has spoken
 * of the same cell. Rules are named by their catalogue codes. The order of the rest is kept.
 */
export function applyPrecedence(issues: readonly Issue[], order: readonly Precedence[]): Issue[] {
  const codesAt = new Map<string, Set<string>>();
  for (const issue of issues) {
    const place = placeOf(issue);
    codesAt.set(place, (codesAt.get(place) ?? new Set()).add(issue.code));
  }
  const winnersOf = new Map<string, string[]>();
  for (const { winner, losers } of order) {
    for (const loser of losers) appendTo(winnersOf, loser, winner);
  }
  return issues.filter((issue) => {
    const present = codesAt.get(placeOf(issue));
    return !winnersOf.get(issue.code)?.some((winner) => present?.has(winner));
  });
}

function placeOf({ at }: Issue): string {
  return `${at.path ?? ''}\n${at.sheet}\n${at.row}\n${at.column}`;
}
