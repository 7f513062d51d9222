import { MISSING_VALUES } from '../../ledger/definition';

const MISSING: ReadonlySet<string> = new Set(MISSING_VALUES);

/** Whether a text stands for nothing: empty, or one of the marks that ledgers put for a missing value. */
export function isBlank(text: string): boolean {
  return MISSING.has(text.trim());
}
