/** What can be wrong with a rule of the user's own. */
export type OwnRuleFaultKind =
  | 'ledger-unknown'
  | 'ledger-ambiguous'
  | 'field-unknown'
  | 'id-taken'
  | 'syntax'
  | 'not-a-condition'
  | 'too-complex'
  | 'pattern';

/** The parts of a rule as they are called in YAML. */
export type OwnRulePart = 'id' | 'ledger' | 'field' | 'when' | 'require' | 'severity' | 'message' | 'basis';

/**
 * A fault in one part of a rule. Whoever knows where the rule is written turns it into a `UserError` that names the
 * place; `data` fills its text.
 */
export class OwnRuleFault extends Error {
  constructor(
    readonly part: OwnRulePart,
    readonly kind: OwnRuleFaultKind,
    readonly data: Readonly<Record<string, string>> = {},
    options?: { cause?: unknown },
  ) {
    super(`${part}: ${kind} ${JSON.stringify(data)}`, options);
    this.name = 'OwnRuleFault';
  }
}
