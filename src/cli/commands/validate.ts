import type { Command } from 'commander';
import { UserError } from '../../core/errors';
import type { Suppression } from '../../core/suppressions';
import { readBaseline, tellBaseline, writeBaseline } from '../baseline';
import { formatContext } from '../describe';
import { EXIT, type ExitCode } from '../exit-code';
import { FORMATS, loadFormatter } from '../formatters';
import { type Judgement, judge } from '../judge';
import { checkOutput, type OutputRules, writeOutput } from '../output';
import { parseDay, parseFormat } from '../parse-option';
import { say } from '../say';
import { openSession, type Session, type SharedOptions } from '../session';
import { addSharedOptions } from '../shared-options';

interface ValidateOptions extends SharedOptions {
  readonly format: string;
  readonly output?: string;
  readonly overwrite: boolean;
  readonly baseline?: string;
  readonly writeBaseline?: string;
  readonly reason?: string;
  readonly until?: string;
}

/** `taizhang validate`: recognises and judges workbooks. Ends with 1 when there is an error among the issues. */
export function addValidate(program: Command, end: (code: ExitCode) => void): void {
  addSharedOptions(
    program.command('validate').argument('<paths...>', '工作簿或文件夹 / workbooks or folders'),
  )
    .description('检查台账，逐格列出问题 / check ledgers, cell by cell')
    .option('--previous <path>', '上期台账，文件或文件夹 / ledgers of the period before')
    .option('--format <format>', FORMATS.join(' | '), 'text')
    .option('-o, --output <file>', '写入文件 / write to a file')
    .option('--overwrite', '允许覆盖已有的输出文件 / replace an existing output file', false)
    .option('--baseline <file>', '豁免清单 / accepted issues')
    .option('--write-baseline <file>', '把现有问题写成豁免清单 / accept all present issues')
    .option('--reason <text>', '豁免理由 / why they are accepted')
    .option('--until <day>', '豁免截止日 / last day they are accepted')
    .action(async (paths: string[], options: ValidateOptions) => {
      end(await validate(paths, options));
    });
}

async function validate(paths: readonly string[], options: ValidateOptions): Promise<ExitCode> {
  const format = parseFormat(options.format, FORMATS);
  if (format === 'xlsx' && options.output === undefined) throw new UserError('output-needed');
  await checkEarly(paths, options);
  const formatter = await loadFormatter(format, options.output !== undefined);
  const suppressions = options.baseline === undefined ? [] : await readBaseline(options.baseline);
  const session = await openSession(paths, options);
  const judgement = judge(session.batch, session.config.rules, suppressions);
  tellBaseline(judgement.baseline, session.language);
  const result = await formatter.format(judgement.validation, formatContext(session.language));
  await emit(result, options, session);
  await acceptAll(judgement, suppressions, options, session);
  const errors = judgement.validation.files.some((file) =>
    file.issues.some((issue) => issue.severity === 'error'),
  );
  return errors ? EXIT.issues : EXIT.clean;
}

/** What can be known to fail before a long run is told before it. */
async function checkEarly(paths: readonly string[], options: ValidateOptions): Promise<void> {
  const rules: OutputRules = { inputs: paths, overwrite: options.overwrite };
  if (options.output !== undefined) await checkOutput(options.output, rules);
  if (options.writeBaseline === undefined) return;
  if (!options.reason) throw new UserError('baseline-reason');
  if (options.until !== undefined) parseDay(options.until);
  await checkOutput(options.writeBaseline, rules);
}

async function emit(result: string | Uint8Array, options: ValidateOptions, session: Session): Promise<void> {
  if (options.output === undefined) {
    process.stdout.write(result);
    return;
  }
  const { inputs, language } = session;
  await writeOutput(options.output, result, { inputs, overwrite: options.overwrite });
  process.stderr.write(`${say(language, 'written', { path: options.output })}\n`);
}

/** Entries of the baseline in use that still match stay in the new one; those that match nothing are left behind. */
async function acceptAll(
  { validation, baseline }: Judgement,
  suppressions: readonly Suppression[],
  options: ValidateOptions,
  { inputs, language }: Session,
): Promise<void> {
  if (options.writeBaseline === undefined) return;
  const gone = new Set([...baseline.unused, ...baseline.expired]);
  const kept = suppressions.filter((entry) => !gone.has(entry));
  const issues = validation.files.flatMap((file) => (file.status === 'read' ? file.issues : []));
  const content = writeBaseline(kept, issues, options.reason ?? '', options.until ?? null);
  const outputs = options.output === undefined ? [] : [options.output];
  await writeOutput(options.writeBaseline, content, {
    inputs: [...inputs, ...outputs],
    overwrite: options.overwrite,
  });
  process.stderr.write(`${say(language, 'written', { path: options.writeBaseline })}\n`);
}
