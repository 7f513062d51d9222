import type { Issue } from '../core/issue';
import { type LintOptions, lintPeriods, lintSubmissions, lintWorkbook } from '../core/linter';
import { applyPrecedence } from '../core/precedence';
import { sortIssues } from '../core/sort-issues';
import type { Table } from '../core/table';
import { submissionOf } from '../core/unit-tables';
import type { Workbook } from '../core/workbook';
import { workbookSubject } from '../core/workbook-subject';
import type { LedgerEnvironment } from '../ledger/environment';
import { RULE_PRECEDENCE } from '../rules/shared/precedence';

/** One workbook with the tables recognised in it. */
export interface ReadWorkbook {
  readonly workbook: Workbook;
  readonly tables: readonly Table[];
  /** Tables of the period before; empty, or absent, where none was given. */
  readonly previous?: readonly Table[];
}

/**
 * Judges one workbook as `judge` does, one rule a step, so that a pane can draw between the steps and tell how far it is.
 * Yields the share of rules done, 0…1; returns the issues in reading order, before any is set aside.
 */
export function* judgeSteps(
  { workbook, tables, previous = [] }: ReadWorkbook,
  options: LintOptions<LedgerEnvironment>,
): Generator<number, Issue[]> {
  const subject = workbookSubject(workbook, tables);
  const round = { submissions: [submissionOf(workbook.path, tables)] };
  const periods = { current: tables, previous };
  const found: Issue[] = [];
  for (const [index, rule] of options.rules.entries()) {
    const alone = { ...options, rules: [rule] };
    for (const issue of lintWorkbook(subject, alone)) found.push(issue);
    for (const issue of lintSubmissions(round, alone)) found.push(issue);
    if (previous.length > 0) for (const issue of lintPeriods(periods, alone)) found.push(issue);
    yield (index + 1) / options.rules.length;
  }
  return inOrder(found, workbook);
}

/** Issues as they are shown: one for each cause, in reading order. */
export function inOrder(issues: readonly Issue[], workbook: Workbook): Issue[] {
  const sheets = workbook.sheets.map(({ name }) => name);
  return sortIssues(applyPrecedence(issues, RULE_PRECEDENCE), sheets);
}
