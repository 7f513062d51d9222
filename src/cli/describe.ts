import type { Language } from '../core/language';
import { renderMessage } from '../core/messages';
import type { FormatContext } from '../formatters/formatter';
import { BUILT_IN, type Knowledge } from './knowledge';
import { productVersion } from './package-root';
import { plain } from './plain';

/** Everything a formatter needs to put issues into words. */
export function formatContext(language: Language, knowledge: Knowledge = BUILT_IN): FormatContext {
  const docsById = new Map(knowledge.rules.map(({ meta }) => [meta.id, meta.docs[language]]));
  const titleKey = language === 'en' ? 'titleEn' : 'title';
  return {
    language,
    version: productVersion(),
    describe(issue) {
      const docs = docsById.get(issue.rule);
      return {
        message: plain(renderMessage(knowledge.messages, language, issue)),
        why: docs?.why ?? '',
        how: docs?.how ?? '',
      };
    },
    ruleTitle: (ruleId) => docsById.get(ruleId)?.what ?? ruleId,
    ledgerTitle: (ledger, part) =>
      knowledge.definitions.find((each) => each.id === ledger && each.part === part)?.[titleKey] ?? ledger,
  };
}
