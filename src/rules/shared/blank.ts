import { MISSING_VALUES } from '../../ledger/definition';

/** Whether a text stands for nothing: empty, or one of the marks that ledgers put for a missing value. */
export function isBlank(text: string): boolean {
  return MISSING_VALUES.includes(text.trim());
}
