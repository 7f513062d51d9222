import type { TextFix } from './proof-issue';
import type { ProofReport, ProofRule } from './proof-rule';
import { scan } from './scan';

/** A rule that is a pattern: what it matches is wrong, and may have one right form. */
export interface PatternRule extends Omit<ProofRule, 'check'> {
  readonly pattern: RegExp;
  /** What to write instead; null where this match has no one right form. */
  readonly instead?: (match: RegExpExecArray, text: string) => string | null;
  /** More about a match; null lets it pass. */
  readonly judge?: (
    match: RegExpExecArray,
    text: string,
  ) => Pick<ProofReport, 'messageId' | 'severity' | 'data'> | null;
}

/** The rule of a pattern. The message may use `{text}`, and `{instead}` where there is a right form. */
export function patternRule({ pattern, instead, judge, ...rule }: PatternRule): ProofRule {
  return {
    ...rule,
    check: (document, report) =>
      scan(document, pattern, (match, line, text) => {
        const judged = judge ? judge(match, text) : {};
        if (judged === null) return;
        const after = instead?.(match, text) ?? null;
        report({
          line,
          at: match.index,
          text: match[0],
          ...judged,
          data: { ...judged.data, instead: after ?? '' },
          ...(after !== null && { fix: fixOf(match, line, after, rule.fixable ?? 'suggestion') }),
        });
      }),
  };
}

function fixOf(match: RegExpExecArray, line: number, after: string, safety: TextFix['safety']): TextFix {
  return { safety, edits: [{ line: line + 1, column: match.index + 1, before: match[0], after }] };
}
