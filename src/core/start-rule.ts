import type { Issue, Severity } from './issue';
import type { AnyRule, Report, RuleVisitor } from './rule';
import { effectiveSeverity, type RuleSetting } from './severity-config';
import type { Table } from './table';

/**
 * The callbacks of a rule, whose reports become issues in the list.
 * @param setting what the config says of the rule, which is not switched off
 * @param table the one that is judged, where it is but one
 */
export function startRule<E>(
  rule: AnyRule<E>,
  setting: RuleSetting,
  environment: E,
  table: Table | undefined,
  issues: Issue[],
): RuleVisitor {
  return rule.start(environment, setting.options, (report) => {
    const severity = effectiveSeverity(setting, report.severity, rule.meta.severity);
    if (severity) issues.push(toIssue(rule, severity, report, table));
  });
}

function toIssue<E>(rule: AnyRule<E>, severity: Severity, report: Report, table: Table | undefined): Issue {
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
