import type { Language } from '../../core/language';
import { judge } from '../../engine/judge';
import { policyClauses } from '../../policy/tasks';
import { formatContext } from '../describe';
import { loadFormatter } from '../formatters';
import { say } from '../say';
import type { Session } from '../session';
import type { PolicyFile } from './policy-file';

/** Codes that hold a document against the breakdown and the roster. */
const CODES: readonly string[] = ['X-09', 'X-10'];

/** What was found, printed in the format, and whether an error is among it. */
export interface CoverageResult {
  readonly printed: string;
  readonly errors: boolean;
}

/** Holds the documents' clauses against the task breakdowns of a session: clause × task, task × roster. */
export async function coverage(
  files: readonly PolicyFile[],
  { batch, config, language }: Session,
  format: 'text' | 'json',
): Promise<CoverageResult> {
  const policy = files.flatMap(({ document, source }) => policyClauses(document, source));
  const environment = { ...batch.environment, policy };
  const rules = config.knowledge.rules.filter(({ meta }) => CODES.includes(meta.code));
  const { validation } = judge({ ...batch, environment }, { rules, settings: config.rules }, []);
  const issues = validation.files.flatMap((file) => file.issues);
  const formatter = await loadFormatter(format, false);
  const listed = await formatter.format(validation, formatContext(language, config.knowledge));
  const text = typeof listed === 'string' ? listed : new TextDecoder().decode(listed);
  return {
    printed: format === 'json' ? text : `${summary(policy.length, issues.length, language)}\n${text}`,
    errors: issues.some(({ severity }) => severity === 'error'),
  };
}

function summary(clauses: number, issues: number, language: Language): string {
  return issues === 0
    ? say(language, 'policy-covered', { clauses })
    : say(language, 'policy-uncovered', { clauses, issues });
}
