import type { Obligation } from '../ledger/obligation';
import type { PolicyObligation } from './policy-document';

/** An obligation as a config takes it over, once its ledger is known. */
export interface ObligationEntry extends Omit<Obligation, 'ledger'> {
  readonly ledger: string | null;
}

/** What a config says of an obligation of a document; keys that say nothing are left out. */
export function obligationEntry(obligation: PolicyObligation, source: string): ObligationEntry {
  const { clause, line, ledger, where, each, period, min, max, unit, due } = obligation;
  return {
    clause,
    source: sourceOf(source, line),
    ledger,
    ...(where && { where }),
    ...(each !== undefined && { each }),
    period,
    min,
    max,
    unit,
    due,
  };
}

/** How an obligation names where it stands. */
export function sourceOf(source: string, line: number): string {
  return `${source}第${line}段`;
}
