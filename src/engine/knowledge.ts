import type { MessageCatalogues } from '../core/messages';
import type { LedgerDefinition } from '../ledger/definition';
import { DEFINITIONS } from '../ledger/definitions';
import type { OwnRule } from '../ledger/user/own-rule';
import { RULES } from '../rules';
import { RULE_MESSAGES } from '../rules/messages';
import type { LedgerRule } from '../rules/shared/define-rule';
import { withOwnMessages } from '../rules/shared/own-messages';
import { ownRule } from '../rules/shared/own-rule';

/** What a run knows: ledgers, rules and what the rules say; built in, and the user's own. */
export interface Knowledge {
  readonly definitions: readonly LedgerDefinition[];
  readonly rules: readonly LedgerRule[];
  readonly messages: MessageCatalogues;
  /** Rules over the text of documents, which a config may name too; they live with the reports. */
  readonly documentRules?: readonly { readonly id: string; readonly code?: string }[];
}

/** What the product knows by itself. */
export const BUILT_IN: Knowledge = { definitions: DEFINITIONS, rules: RULES, messages: RULE_MESSAGES };

/** What is known, and these rules of the user's own. */
export function withOwnRules(known: Knowledge, rules: readonly OwnRule[]): Knowledge {
  if (rules.length === 0) return known;
  return {
    ...known,
    rules: [...known.rules, ...rules.map(ownRule)],
    messages: withOwnMessages(
      known.messages,
      rules.map(({ id }) => id),
    ),
  };
}
