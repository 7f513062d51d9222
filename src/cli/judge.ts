import { lintWorkbook } from '../core/linter';
import { applyPrecedence } from '../core/precedence';
import type { RuleSettings } from '../core/severity-config';
import { sortIssues } from '../core/sort-issues';
import { applySuppressions, type Suppression, type SuppressionResult } from '../core/suppressions';
import type { ValidatedFile, Validation } from '../core/validation';
import { RULES } from '../rules';
import { RULE_PRECEDENCE } from '../rules/shared/precedence';
import type { Batch } from './batch';
import type { LoadedFile } from './load-file';

/** The outcome, and what the baseline did to it. */
export interface Judgement {
  readonly validation: Validation;
  readonly baseline: Pick<SuppressionResult, 'suppressed' | 'unused' | 'expired'>;
}

/**
 * Judges every file of a batch with all rules and sets aside what the baseline accepts. That a file could not be read
 * or bears a secrecy mark is never set aside: such an issue has no row key, so one entry would cover every such file.
 */
export function judge(batch: Batch, settings: RuleSettings, suppressions: readonly Suppression[]): Judgement {
  const { asOf } = batch.environment;
  const files = batch.files.map((file) => judgeFile(file, batch, settings));
  const judged = files.filter(({ status }) => status === 'read');
  const accepted = applySuppressions(
    judged.flatMap((file) => file.issues),
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

function judgeFile(file: LoadedFile, batch: Batch, settings: RuleSettings): ValidatedFile {
  const { path, status } = file;
  if (file.status !== 'read') return { path, status, unit: '', tables: [], issues: [file.issue] };
  const { workbook, tables } = file;
  const issues = lintWorkbook(
    { path, workbook, tables },
    { rules: RULES, environment: batch.environment, settings },
  );
  const sheets = workbook.sheets.map((sheet) => sheet.name);
  const unit = tables.find((table) => table.unit !== '')?.unit ?? '';
  return { path, status, unit, tables, issues: sortIssues(applyPrecedence(issues, RULE_PRECEDENCE), sheets) };
}
