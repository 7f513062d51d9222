import type { IssueData } from '../../../core/issue';
import type { ProofDocument } from '../proof-document';
import type { ProofReport } from '../proof-rule';

/** A line whose layout is off, and what was found in place of what was expected. */
export interface OffPlace {
  /** 0-based. */
  readonly line: number;
  readonly found: string;
}

/** Enough to know what is meant; the count tells of the others. */
const SHOWN = 5;
const EXCERPT = 20;

/**
 * Reports one kind of layout once for a document, at the first place. Messages get `count`, `places` (1-based lines) and
 * `found` (what is found most often) beside the data.
 */
export function reportPlaces(
  places: readonly OffPlace[],
  { texts }: ProofDocument,
  report: (found: ProofReport) => void,
  { messageId = 'found', data = {} }: { readonly messageId?: string; readonly data?: IssueData } = {},
): void {
  const [first] = places;
  if (!first) return;
  report({
    line: first.line,
    at: 0,
    text: (texts[first.line] ?? '').trim().slice(0, EXCERPT),
    messageId,
    data: {
      ...data,
      count: places.length,
      places: places.slice(0, SHOWN).map(({ line }) => String(line + 1)),
      found: mostFrequent(places.map(({ found }) => found)),
    },
  });
}

function mostFrequent(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best), ['', 0])[0];
}
