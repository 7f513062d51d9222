/** Ledgers on the conduct of single persons: talks, what was done under the first form, personal integrity files. */
const SENSITIVE: readonly string[] = ['talks', 'first-form', 'integrity-files'];

/** Whether a ledger may leave its unit as counts only: no lists, no breakdown by place, no rows. */
export function isSensitive(ledger: string): boolean {
  return SENSITIVE.includes(ledger);
}
