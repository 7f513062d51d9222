import type { Issue } from '../../src/core/issue';
import { type LintOptions, lintPeriods, lintSubmissions, lintWorkbook } from '../../src/core/linter';
import { cellName } from '../../src/core/location';
import { applyPrecedence } from '../../src/core/precedence';
import type { Submission, Table } from '../../src/core/table';
import { submissionOf, tablesByUnit } from '../../src/core/unit-tables';
import type { Workbook } from '../../src/core/workbook';
import { workbookSubject } from '../../src/core/workbook-subject';
import { buildRoster } from '../../src/ledger/build-roster';
import type { LedgerEnvironment } from '../../src/ledger/environment';
import type { Obligation } from '../../src/ledger/obligation';
import type { PolicyClause } from '../../src/ledger/policy-clause';
import { recogniseWorkbook } from '../../src/ledger/recognise';
import { DEFAULT_SETTINGS } from '../../src/ledger/settings';
import { RULES } from '../../src/rules';
import { RULE_PRECEDENCE } from '../../src/rules/shared/precedence';

/** An issue and the file it lies in. */
export interface FoundIssue {
  readonly path: string;
  readonly issue: Issue;
}

/** What a round is judged by, beyond its files. */
export interface RoundTerms {
  /** ISO day. */
  readonly asOf?: string;
  /** The duties that the units have accepted. */
  readonly obligations?: readonly Obligation[];
  /** The clauses of the policy documents that came with the round. */
  readonly policy?: readonly PolicyClause[];
  /** Options by the ids of rules. */
  readonly options?: Readonly<Record<string, Readonly<Record<string, string | number>>>>;
}

const known = new WeakMap<Workbook, readonly Table[]>();

/** Judges the files of a round by every rule, as `validate` does, with the roster that is among them. */
export function judgeRound(
  workbooks: readonly Workbook[],
  previous: readonly Workbook[] = [],
  { asOf = '2023-12-31', obligations = [], policy, options: ruleOptions = {} }: RoundTerms = {},
): FoundIssue[] {
  const round = workbooks.map((workbook) => ({
    workbook,
    submission: submissionOf(workbook.path, tablesOf(workbook)),
  }));
  const submissions = round.map(({ submission }) => submission);
  const tables = submissions.flatMap((submission) => submission.tables);
  const rosterTables = tables.filter(({ ledger }) => ledger === 'roster');
  const environment: LedgerEnvironment = {
    asOf,
    period: null,
    roster: rosterTables.length > 0 ? buildRoster(rosterTables) : null,
    settings: { ...DEFAULT_SETTINGS, obligations },
    ...(policy && { policy }),
  };
  const settings = Object.fromEntries(Object.entries(ruleOptions).map(([id, own]) => [id, { options: own }]));
  const options: LintOptions<LedgerEnvironment> = { rules: RULES, environment, settings };
  const across = [
    ...lintSubmissions({ submissions }, options),
    ...(previous.length > 0
      ? lintPeriods({ current: tables, previous: previous.flatMap(tablesOf) }, options)
      : []),
  ];
  return round.flatMap(({ workbook, submission }) => {
    const own = lintWorkbook(subjectOf(workbook, submission, submissions), options);
    const issues = [...own, ...across.filter(({ at }) => at.path === workbook.path)];
    return applyPrecedence(issues, RULE_PRECEDENCE).map((issue) => ({ path: workbook.path, issue }));
  });
}

function subjectOf(workbook: Workbook, submission: Submission, round: readonly Submission[]) {
  return workbookSubject(workbook, submission.tables, tablesByUnit(round)(submission));
}

/** Most workbooks of a round are the same from one case to the next. */
function tablesOf(workbook: Workbook): readonly Table[] {
  const tables = known.get(workbook) ?? recogniseWorkbook(workbook);
  known.set(workbook, tables);
  return tables;
}

/** A1 name of the cell that an issue points at; empty for a sheet or file. */
export function cellOf({ issue: { at } }: FoundIssue): string {
  return at.row === null || at.column === null ? '' : cellName(at.row, at.column);
}

/** `error C-12 risk-points.xlsx 风险点台账!L6`. */
export function describeIssue(found: FoundIssue): string {
  const { issue, path } = found;
  return `${issue.severity} ${issue.code} ${path} ${issue.at.sheet}!${cellOf(found)}`;
}
