import type { MessageCatalogues } from '../core/messages';
import type { LedgerDefinition } from '../ledger/definition';
import { DEFINITIONS } from '../ledger/definitions';
import { RULES } from '../rules';
import { RULE_MESSAGES } from '../rules/messages';
import type { LedgerRule } from '../rules/shared/define-rule';

/** What a run knows: ledgers, rules and what the rules say; built in, and the user's own. */
export interface Knowledge {
  readonly definitions: readonly LedgerDefinition[];
  readonly rules: readonly LedgerRule[];
  readonly messages: MessageCatalogues;
}

/** What the product knows by itself. */
export const BUILT_IN: Knowledge = { definitions: DEFINITIONS, rules: RULES, messages: RULE_MESSAGES };
