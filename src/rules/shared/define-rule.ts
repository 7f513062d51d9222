import { type AnyRule, eraseOptions, type Rule } from '../../core/rule';
import type { LedgerEnvironment } from '../../ledger/environment';

/** A rule as the registry holds it. */
export type LedgerRule = AnyRule<LedgerEnvironment>;

/** Declares one rule over ledgers; its options keep their own type inside `create`. */
export function defineRule<O extends object>(rule: Rule<O, LedgerEnvironment>): LedgerRule {
  return eraseOptions(rule);
}

/** For rules without options. */
export type NoOptions = Record<string, never>;

/** The empty options. */
export const NO_OPTIONS: NoOptions = {};
