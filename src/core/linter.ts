import { cellAudience } from './cell-audience';
import type { Issue } from './issue';
import type {
  AnyRule,
  PeriodsSubject,
  Report,
  RuleVisitor,
  SubmissionsSubject,
  WorkbookSubject,
} from './rule';
import type { RuleScope } from './scope';
import { effectiveSeverity, type RuleSettings, settingOf } from './severity-config';
import type { Table } from './table';

/** Scopes that one table is enough for. */
const TABLE_SCOPES: readonly RuleScope[] = ['cell', 'row', 'table'];

/** What a run of the linter goes by. */
export interface LintOptions<E> {
  readonly rules: readonly AnyRule<E>[];
  readonly environment: E;
  readonly settings: RuleSettings;
}

/**
 * Judges one table with every rule of scope cell, row and table that applies to its ledger.
 * Each row is visited once for all rules. Issues come back in the order found.
 */
export function lintTable<E>(table: Table, options: LintOptions<E>): Issue[] {
  const issues: Issue[] = [];
  const visitors = options.rules
    .filter((rule) => TABLE_SCOPES.includes(rule.meta.scope) && appliesTo(rule, table.ledger))
    .flatMap((rule) => startRule(rule, options, table, issues));
  const ofCells = visitors.filter((visitor) => visitor.cell);
  const ofRows = visitors.filter((visitor) => visitor.row);
  const audienceOf = cellAudience(ofCells);
  for (const row of table.rows) {
    for (const cell of ofCells.length > 0 ? row.cells.values() : []) {
      for (const visitor of audienceOf(cell)) visitor.cell?.(cell, row, table);
    }
    for (const visitor of ofRows) visitor.row?.(row, table);
  }
  for (const visitor of visitors) visitor.end?.(table);
  return issues;
}

/** Judges one workbook: its tables in order, then the rules that see the whole workbook. */
export function lintWorkbook<E>(subject: WorkbookSubject, options: LintOptions<E>): Issue[] {
  const issues = subject.tables.flatMap((table) => lintTable(table, options));
  return [...issues, ...lintWhole('workbook', (visitor) => visitor.workbook?.(subject), options)];
}

/** Holds the files of a round against one another. */
export function lintSubmissions<E>(subject: SubmissionsSubject, options: LintOptions<E>): Issue[] {
  return lintWhole('submissions', (visitor) => visitor.submissions?.(subject), options);
}

/** Holds this period against the one before. */
export function lintPeriods<E>(subject: PeriodsSubject, options: LintOptions<E>): Issue[] {
  return lintWhole('periods', (visitor) => visitor.periods?.(subject), options);
}

function lintWhole<E>(
  scope: RuleScope,
  visit: (visitor: RuleVisitor) => void,
  options: LintOptions<E>,
): Issue[] {
  const issues: Issue[] = [];
  for (const rule of options.rules.filter((each) => each.meta.scope === scope)) {
    for (const visitor of startRule(rule, options, undefined, issues)) visit(visitor);
  }
  return issues;
}

function appliesTo<E>(rule: AnyRule<E>, ledger: string): boolean {
  return rule.meta.ledgers === 'all' || rule.meta.ledgers.includes(ledger);
}

function startRule<E>(
  rule: AnyRule<E>,
  options: LintOptions<E>,
  table: Table | undefined,
  issues: Issue[],
): RuleVisitor[] {
  const setting = settingOf(options.settings, rule.meta);
  if (setting.severity === 'off') return [];
  const take = (report: Report): void => {
    const severity = effectiveSeverity(setting, report.severity, rule.meta.severity);
    if (severity) issues.push(toIssue(rule, severity, report, table));
  };
  return [rule.start(options.environment, setting.options, take)];
}

function toIssue<E>(
  rule: AnyRule<E>,
  severity: Issue['severity'],
  report: Report,
  table: Table | undefined,
): Issue {
  const { row, messageId, data = {}, at, field, related, fix, suggestions } = report;
  const ledger = report.ledger ?? table?.ledger;
  return {
    rule: rule.meta.id,
    code: rule.meta.code,
    scope: rule.meta.scope,
    severity,
    messageId,
    data,
    at,
    ...(field !== undefined && { field }),
    ...(ledger !== undefined && { ledger }),
    ...(row && { rowKey: row.key }),
    ...(related && { related }),
    ...(fix && { fix }),
    ...(suggestions && { suggestions }),
  };
}
