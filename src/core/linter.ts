import { type AudienceMemory, cellAudience } from './cell-audience';
import type { Issue } from './issue';
import type { AnyRule, PeriodsSubject, RuleVisitor, SubmissionsSubject, WorkbookSubject } from './rule';
import type { RuleScope } from './scope';
import { type RuleSetting, type RuleSettings, settingOf } from './severity-config';
import { startRule } from './start-rule';
import type { BoundCell, Row, Table } from './table';

/** Scopes that one table is enough for. */
const TABLE_SCOPES: readonly RuleScope[] = ['cell', 'row', 'table'];

/** What a run of the linter goes by. */
export interface LintOptions<E> {
  readonly rules: readonly AnyRule<E>[];
  readonly environment: E;
  readonly settings: RuleSettings;
}

/** How the tables of one ledger are judged. */
interface TablePlan {
  /** Starts the rules that apply to the ledger, in their order. Their reports become issues in the list. */
  start(table: Table, issues: Issue[]): RuleVisitor[];
  /** Who of the rules started wants to see which cells. */
  readonly audiences: AudienceMemory;
}

/** A round has hundreds of tables of a few ledgers, all judged by the same options. */
const plans = new WeakMap<object, Map<string, TablePlan>>();

/**
 * Judges one table with every rule of scope cell, row and table that applies to its ledger.
 * Each row is visited once for all rules. Issues come back in the order found.
 */
export function lintTable<E>(table: Table, options: LintOptions<E>): Issue[] {
  const issues: Issue[] = [];
  const plan = tablePlan(options, table.ledger);
  const visitors = plan.start(table, issues);
  const audienceOf = cellAudience(visitors, plan.audiences);
  const seesCells = visitors.some((visitor) => visitor.cell);
  const ofRows = visitors.filter((visitor) => visitor.row);
  for (const row of table.rows) {
    if (seesCells) showCells(row, table, visitors, audienceOf);
    showRow(row, table, ofRows);
  }
  for (const visitor of visitors) visitor.end?.(table);
  return issues;
}

function showCells(
  row: Row,
  table: Table,
  visitors: readonly RuleVisitor[],
  audienceOf: (cell: BoundCell) => readonly number[],
): void {
  for (const cell of row.cells.values()) {
    for (const place of audienceOf(cell)) visitors[place]?.cell?.(cell, row, table);
  }
}

function showRow(row: Row, table: Table, visitors: readonly RuleVisitor[]): void {
  for (const visitor of visitors) visitor.row?.(row, table);
}

/** Judges one workbook: its tables in order, then the rules that see the whole workbook. */
export function lintWorkbook<E>(subject: WorkbookSubject, options: LintOptions<E>): Issue[] {
  const issues = subject.tables.flatMap((table) => lintTable(table, options));
  return [...issues, ...lintWholeWorkbook(subject, options)];
}

/** Judges one workbook with the rules alone that see all of it; its tables are not gone through. */
export function lintWholeWorkbook<E>(subject: WorkbookSubject, options: LintOptions<E>): Issue[] {
  return lintScope('workbook', (visitor) => visitor.workbook?.(subject), options);
}

/** Holds the files of a round against one another. */
export function lintSubmissions<E>(subject: SubmissionsSubject, options: LintOptions<E>): Issue[] {
  return lintScope('submissions', (visitor) => visitor.submissions?.(subject), options);
}

/** Holds this period against the one before. */
export function lintPeriods<E>(subject: PeriodsSubject, options: LintOptions<E>): Issue[] {
  return lintScope('periods', (visitor) => visitor.periods?.(subject), options);
}

function lintScope<E>(
  scope: RuleScope,
  visit: (visitor: RuleVisitor) => void,
  options: LintOptions<E>,
): Issue[] {
  const issues: Issue[] = [];
  for (const rule of options.rules.filter((each) => each.meta.scope === scope)) {
    const setting = settingOf(options.settings, rule.meta);
    if (setting.severity === 'off') continue;
    visit(startRule(rule, setting, options.environment, undefined, issues));
  }
  return issues;
}

/** The plan for a ledger's tables, made once for as long as the options live. */
function tablePlan<E>(options: LintOptions<E>, ledger: string): TablePlan {
  const byLedger = plans.get(options) ?? new Map<string, TablePlan>();
  plans.set(options, byLedger);
  const plan = byLedger.get(ledger) ?? makePlan(options, ledger);
  byLedger.set(ledger, plan);
  return plan;
}

function makePlan<E>({ rules, settings, environment }: LintOptions<E>, ledger: string): TablePlan {
  const own = rules
    .filter((rule) => TABLE_SCOPES.includes(rule.meta.scope) && appliesTo(rule, ledger))
    .map((rule): [AnyRule<E>, RuleSetting] => [rule, settingOf(settings, rule.meta)])
    .filter(([, setting]) => setting.severity !== 'off');
  return {
    start: (table, issues) =>
      own.map(([rule, setting]) => startRule(rule, setting, environment, table, issues)),
    audiences: new WeakMap(),
  };
}

function appliesTo<E>(rule: AnyRule<E>, ledger: string): boolean {
  return rule.meta.ledgers === 'all' || rule.meta.ledgers.includes(ledger);
}
