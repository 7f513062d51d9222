import type { Issue } from '../../core/issue';
import type { Language } from '../../core/language';
import { cellName } from '../../core/location';
import { formatContext } from '../../engine/format-context';
import type { Knowledge } from '../../engine/knowledge';
import type { PaneIssue, RuleText } from './engine';

/** Puts issues into the reader's words. Issues alike at one cell are numbered, so that every id is one issue's own. */
export function paneIssues(
  issues: readonly Issue[],
  knowledge: Knowledge,
  language: Language,
): { issues: PaneIssue[]; ruleTexts: Record<string, RuleText> } {
  // The pane names no version of its tool.
  const { describe, ruleTitle } = formatContext(language, knowledge, '');
  const seen = new Map<string, number>();
  const ruleTexts: Record<string, RuleText> = {};
  const worded = issues.map((issue): PaneIssue => {
    const { rule, code, messageId, at } = issue;
    const { message, ...text } = describe(issue);
    ruleTexts[rule] ??= { code, title: ruleTitle(rule), ...text };
    const place = `${rule} ${messageId} ${at.sheet} ${at.row ?? ''} ${at.column ?? ''}`;
    const count = seen.get(place) ?? 0;
    seen.set(place, count + 1);
    return {
      id: `${place} ${count}`,
      issue,
      message,
      cell: at.row !== null && at.column !== null ? cellName(at.row, at.column) : '',
    };
  });
  return { issues: worded, ruleTexts };
}
