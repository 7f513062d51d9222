import type { Severity } from '../../core/issue';
import { effectiveSeverity, settingOf } from '../../core/severity-config';
import type { DocumentLine } from '../../document/document-line';
import { type ProofDocument, type ProofOptions, proofDocument } from './proof-document';
import type { ProofIssue, TextEdit, TextFix } from './proof-issue';
import type { ProofReport, ProofRule } from './proof-rule';
import { PROOF_RULES } from './rules';

/** Judges the lines of a document by every rule; issues in reading order. */
export function proofread(
  lines: readonly DocumentLine[],
  options: ProofOptions = {},
  rules: readonly ProofRule[] = PROOF_RULES,
): ProofIssue[] {
  const document = proofDocument(lines, options);
  const issues: ProofIssue[] = [];
  for (const rule of rules) {
    const setting = settingOf(options.settings ?? {}, { id: rule.id, code: rule.code ?? rule.id });
    rule.check(document, (found) => {
      const severity = effectiveSeverity(setting, found.severity, rule.severity);
      if (severity !== null) issues.push(toIssue(rule, { ...found, severity }, document));
    });
  }
  return issues.sort((a, b) => a.line - b.line || a.column - b.column || a.rule.localeCompare(b.rule));
}

function toIssue(
  rule: ProofRule,
  found: ProofReport & { readonly severity: Severity },
  document: ProofDocument,
): ProofIssue {
  const { line, at, text, messageId = 'found', data, severity, fix } = found;
  return {
    rule: rule.id,
    ...(rule.code !== undefined && { code: rule.code }),
    severity,
    line: line + 1,
    column: at + 1,
    text,
    messageId,
    data: { ...data, text },
    ...(fix && isWritable(fix, document) && { fix }),
  };
}

function isWritable(fix: TextFix, { lines }: ProofDocument): boolean {
  return fix.edits.every((edit) => {
    const line = lines[edit.line - 1];
    return line !== undefined && (line.pieces.length === 0 ? line.mark === '' : isInRuns(edit, line));
  });
}

/** Word makes automatic numbers, tabs and breaks itself: only what was typed as text can be edited. */
function isInRuns({ column, before }: TextEdit, { pieces }: DocumentLine): boolean {
  const start = column - 1;
  const covered = pieces.reduce((sum, { at, text }) => {
    const from = Math.max(at, start);
    const to = Math.min(at + text.length, start + before.length);
    return sum + Math.max(0, to - from);
  }, 0);
  return (
    covered === before.length &&
    (before.length > 0 || pieces.some(({ at, text }) => at <= start && start <= at + text.length))
  );
}
