import type { Language } from '../../core/language';
import { fillMessage, MissingMessageError } from '../../core/messages';
import type { ProofIssue } from './proof-issue';
import { PROOF_RULES } from './rules';

/**
 * An issue in words.
 * @throws {MissingMessageError} for an issue of no known rule: a fault of the rule
 */
export function describeProofIssue(issue: ProofIssue, language: Language): string {
  const template = PROOF_RULES.find(({ id }) => id === issue.rule)?.messages[language][issue.messageId];
  if (template === undefined) throw new MissingMessageError(language, issue.rule, issue.messageId);
  return fillMessage(template, issue.data, language);
}
