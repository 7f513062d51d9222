import { appendTo } from '../core/append-to';
import type { Issue } from '../core/issue';
import { type LintOptions, lintPeriods, lintSubmissions, lintTable, lintWholeWorkbook } from '../core/linter';
import { applyPrecedence } from '../core/precedence';
import type { RuleSettings } from '../core/severity-config';
import { sortIssues } from '../core/sort-issues';
import { applySuppressions, type Suppression, type SuppressionResult } from '../core/suppressions';
import type { Submission, Table } from '../core/table';
import { submissionOf, tablesByUnit } from '../core/unit-tables';
import type { FileStatus, ValidatedFile, Validation } from '../core/validation';
import type { Workbook } from '../core/workbook';
import { workbookSubject } from '../core/workbook-subject';
import type { LedgerEnvironment } from '../ledger/environment';
import type { LedgerRule } from '../rules/shared/define-rule';
import { RULE_PRECEDENCE } from '../rules/shared/precedence';

/** What rules found in a file by itself, worked out where the file was read. */
export interface FoundIssues {
  /** What `lintTables` gives. */
  readonly inTables: readonly Issue[];
  /** What `lintWhole` gives; left out where the unit sent more than this file. */
  readonly inWhole?: readonly Issue[];
}

/** A file as far as it could be opened: its tables, or the one issue that says why there are none. */
export type JudgedInput =
  | {
      readonly path: string;
      readonly status: 'read';
      readonly workbook: Workbook;
      readonly tables: readonly Table[];
      /** What was found in the file beforehand. */
      readonly found?: FoundIssues;
    }
  | { readonly path: string; readonly status: Exclude<FileStatus, 'read'>; readonly issue: Issue };

/** Files judged together, with those of the period before and what is known beside them. */
export interface JudgedBatch {
  readonly files: readonly JudgedInput[];
  readonly previousFiles: readonly { readonly tables: readonly Table[] }[];
  readonly environment: LedgerEnvironment;
}

/** The rules to judge by, and what the config says of them. */
export interface Judging {
  readonly rules: readonly LedgerRule[];
  readonly settings: RuleSettings;
}

/** The outcome, and what the baseline did to it. */
export interface Judgement {
  readonly validation: Validation;
  readonly baseline: Pick<SuppressionResult, 'suppressed' | 'unused' | 'expired'>;
}

/**
 * Judges every file of a batch and sets aside what the baseline accepts. That a file could not be read
 * or bears a secrecy mark is never set aside: such an issue has no row key, so one entry would cover every such file.
 */
export function judge(batch: JudgedBatch, judging: Judging, suppressions: readonly Suppression[]): Judgement {
  const { asOf } = batch.environment;
  const files = judgeFiles(batch, judging);
  const accepted = applySuppressions(
    files.filter(({ status }) => status === 'read').flatMap((file) => file.issues),
    suppressions,
    asOf,
  );
  const setAside = new Set(accepted.suppressed);
  return {
    validation: {
      asOf,
      files: files.map((file) => ({ ...file, issues: file.issues.filter((issue) => !setAside.has(issue)) })),
    },
    baseline: accepted,
  };
}

function judgeFiles(batch: JudgedBatch, judging: Judging): ValidatedFile[] {
  const options = { ...judging, environment: batch.environment };
  const round = batch.files
    .filter((file) => file.status === 'read')
    .map((file) => submissionOf(file.path, file.tables));
  const previous = batch.previousFiles.flatMap(({ tables }) => tables);
  const across = [
    ...lintSubmissions({ submissions: round }, options),
    ...(previous.length > 0
      ? lintPeriods({ current: round.flatMap(({ tables }) => tables), previous }, options)
      : []),
  ];
  const unitTables = tablesByUnit(round);
  const acrossIn = new Map<string | undefined, Issue[]>();
  for (const issue of across) appendTo(acrossIn, issue.at.path, issue);
  return batch.files.map((file): ValidatedFile => {
    if (file.status !== 'read') {
      return { path: file.path, status: file.status, unit: '', tables: [], issues: [file.issue] };
    }
    const submission = submissionOf(file.path, file.tables);
    const own = [
      ...(file.found?.inTables ?? lintTables(file, options)),
      ...(file.found?.inWhole ?? lintWhole(file, options, unitTables(submission))),
      ...(acrossIn.get(file.path) ?? []),
    ];
    return validatedFile(file, submission, own);
  });
}

/**
 * What the rules find in a file that need no more than one table at a time, and what is known beside it: the part of a
 * judgement that can be worked out file by file, wherever the file was read.
 */
export function lintTables(
  { tables }: { readonly tables: readonly Table[] },
  options: LintOptions<LedgerEnvironment>,
): Issue[] {
  return tables.flatMap((table) => lintTable(table, options));
}

/**
 * What the rules find that look at a file as a whole.
 * @param unitTables the tables of all files that its unit sent
 */
export function lintWhole(
  { workbook, tables }: { readonly workbook: Workbook; readonly tables: readonly Table[] },
  options: LintOptions<LedgerEnvironment>,
  unitTables: readonly Table[] = tables,
): Issue[] {
  return lintWholeWorkbook(workbookSubject(workbook, tables, unitTables), options);
}

function validatedFile(
  file: Extract<JudgedInput, { status: 'read' }>,
  { unit }: Submission,
  issues: readonly Issue[],
): ValidatedFile {
  const sheets = file.workbook.sheets.map((sheet) => sheet.name);
  return {
    path: file.path,
    status: file.status,
    unit,
    tables: file.tables,
    issues: sortIssues(applyPrecedence(issues, RULE_PRECEDENCE), sheets),
  };
}
