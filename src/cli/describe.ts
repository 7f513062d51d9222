import type { Language } from '../core/language';
import { renderMessage } from '../core/messages';
import type { FormatContext } from '../formatters/formatter';
import { DEFINITIONS } from '../ledger/definitions';
import { RULES } from '../rules';
import { RULE_MESSAGES } from '../rules/messages';
import { productVersion } from './package-root';
import { plain } from './plain';

const DOCS = new Map(RULES.map((rule) => [rule.meta.id, rule.meta.docs]));

/** Everything a formatter needs to put issues into words. */
export function formatContext(language: Language): FormatContext {
  return {
    language,
    version: productVersion(),
    describe(issue) {
      const docs = DOCS.get(issue.rule)?.[language];
      return {
        message: plain(renderMessage(RULE_MESSAGES, language, issue)),
        why: docs?.why ?? '',
        how: docs?.how ?? '',
      };
    },
    ruleTitle: (ruleId) => DOCS.get(ruleId)?.[language].what ?? ruleId,
    ledgerTitle: (ledger, part) => ledgerTitle(language, ledger, part),
  };
}

/** A ledger's name (a roster part's own name) in the language. */
export function ledgerTitle(language: Language, ledger: string, part?: string): string {
  const definition = DEFINITIONS.find((each) => each.id === ledger && each.part === part);
  return (language === 'en' ? definition?.titleEn : definition?.title) ?? ledger;
}
