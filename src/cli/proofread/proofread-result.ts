import type { Severity } from '../../core/issue';
import type { Language } from '../../core/language';
import { plain } from '../../core/plain';
import type { Paint } from '../../formatters/text';
import { describeProofIssue } from '../../report/proofread/describe-issue';
import type { ProofIssue } from '../../report/proofread/proof-issue';
import { say } from '../say';

/** One document's outcome. */
export interface ProofreadFile {
  readonly path: string;
  readonly status: 'read' | 'unreadable' | 'refused';
  /** The kind it was judged as, and its title; both '' for a file that was not read. */
  readonly kind: string;
  readonly title: string;
  /** Fixes made in a copy. */
  readonly applied: number;
  readonly issues: readonly ProofIssue[];
  /** Why it was not read, in the language. */
  readonly reason?: string;
}

/** How many issues of each severity. */
export function countBySeverity(files: readonly ProofreadFile[]): Record<Severity, number> {
  const count = { error: 0, warning: 0, info: 0 };
  for (const { issues, status } of files) {
    if (status !== 'read') count.error += 1;
    for (const { severity } of issues) count[severity] += 1;
  }
  return count;
}

/** The outcome as JSON: `issues` of all files in order, a file that was not read as an issue of its own. */
export function proofreadJson(files: readonly ProofreadFile[], language: Language): string {
  const issues = files.flatMap(({ path, issues: own, reason }) => [
    ...(reason === undefined ? [] : [unreadIssue(path, reason)]),
    ...own.map((issue) => ({
      path,
      rule: issue.rule,
      ...(issue.code !== undefined && { code: issue.code }),
      severity: issue.severity,
      line: issue.line,
      column: issue.column,
      text: issue.text,
      message: describeProofIssue(issue, language),
      fix: issue.fix ?? null,
    })),
  ]);
  const listed = files.map(({ path, status, kind, title, applied }) => ({
    path,
    status,
    kind,
    title,
    applied,
  }));
  const summary = countBySeverity(files);
  return `${JSON.stringify({ schemaVersion: 1, summary, files: listed, issues }, null, 2)}\n`;
}

function unreadIssue(path: string, message: string) {
  return {
    path,
    rule: 'readable-document',
    severity: 'error',
    line: 1,
    column: 1,
    text: '',
    message,
    fix: null,
  };
}

/** The outcome for a person at a terminal. */
export function proofreadText(files: readonly ProofreadFile[], language: Language, paint: Paint): string {
  const blocks = files.map((file) => fileText(file, language, paint));
  return `${[...blocks, say(language, 'proofread-counts', countBySeverity(files))].join('\n\n')}\n`;
}

function fileText(file: ProofreadFile, language: Language, paint: Paint): string {
  const { path, kind, title, issues, reason } = file;
  if (reason !== undefined)
    return `${plain(path)}\n  ${paint('error', severityWord('error', language))} ${plain(reason)}`;
  const head = [plain(path), kind, plain(title)].filter((part) => part !== '').join(' · ');
  if (issues.length === 0) return `${head}\n  ${say(language, 'proofread-clean')}`;
  return [head, ...issues.map((issue) => `  ${issueText(issue, language, paint)}`)].join('\n');
}

/** One issue on one line: severity, place, what is wrong, and the rule. */
export function issueText(issue: ProofIssue, language: Language, paint: Paint): string {
  const { severity, code, rule, line, column, fix } = issue;
  const words = [
    paint(severity, severityWord(severity, language)),
    say(language, 'proofread-place', { line, column }),
    plain(describeProofIssue(issue, language)),
    `[${code === undefined ? rule : `${code} ${rule}`}]`,
    fix?.safety === 'safe' ? say(language, 'proofread-fixable') : '',
  ];
  return words.filter((word) => word !== '').join(' ');
}

function severityWord(severity: Severity, language: Language): string {
  return say(language, `proofread-${severity}`);
}
