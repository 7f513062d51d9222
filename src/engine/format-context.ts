import type { Language } from '../core/language';
import { renderMessage } from '../core/messages';
import { plain } from '../core/plain';
import type { FormatContext } from '../formatters/formatter';
import { definitionOf } from '../ledger/definition-of';
import type { Knowledge } from './knowledge';

/**
 * Everything a formatter needs to put issues into words; `version` is the product's own.
 * @param fillHint says how to run a filler, for a face that has no button for it
 */
export function formatContext(
  language: Language,
  knowledge: Knowledge,
  version: string,
  fillHint: (filler: string) => string = () => '',
): FormatContext {
  const docsById = new Map(knowledge.rules.map(({ meta }) => [meta.id, meta.docs[language]]));
  const fillerOf = new Map(knowledge.rules.map(({ meta }) => [meta.id, meta.filler]));
  const titleKey = language === 'en' ? 'titleEn' : 'title';
  return {
    language,
    version,
    describe(issue) {
      const docs = docsById.get(issue.rule);
      const filler = fillerOf.get(issue.rule);
      return {
        message: plain(renderMessage(knowledge.messages, language, issue)),
        why: docs?.why ?? '',
        how: `${docs?.how ?? ''}${filler === undefined ? '' : fillHint(filler)}`,
        ...(filler !== undefined && { filler }),
      };
    },
    ruleTitle: (ruleId) => docsById.get(ruleId)?.what ?? ruleId,
    ledgerTitle: (ledger, part) =>
      definitionOf(knowledge.definitions, { ledger, part })?.[titleKey] ?? ledger,
  };
}
