import type { Issue } from '../../core/issue';
import type { Language } from '../../core/language';
import type { FormatContext } from '../../formatters/formatter';
import type { CheckedWorkbook } from './engine';

/** An outcome's own words as formatters take them: what was said of its issues need not be put together again. */
export function outcomeContext(outcome: CheckedWorkbook, language: Language): FormatContext {
  const messages = new Map<Issue, string>(outcome.issues.map(({ issue, message }) => [issue, message]));
  return {
    language,
    version: '',
    describe(issue) {
      const { why = '', how = '' } = outcome.ruleTexts[issue.rule] ?? {};
      return { message: messages.get(issue) ?? '', why, how };
    },
    ruleTitle: (rule) => outcome.ruleTexts[rule]?.title ?? rule,
    ledgerTitle: (ledger) => outcome.tables.find((table) => table.ledger === ledger)?.name ?? ledger,
  };
}
