import type { Command } from 'commander';
import { UserError } from '../../core/errors';
import type { Formatter } from '../../formatters/formatter';
import { htmlFormatter } from '../../formatters/html';
import { jsonFormatter } from '../../formatters/json';
import { sarifFormatter } from '../../formatters/sarif';
import { textFormatter } from '../../formatters/text';
import { xlsxFormatter } from '../../formatters/xlsx';
import { readBaseline, writeBaseline } from '../baseline';
import { formatContext } from '../describe';
import { EXIT, type ExitCode } from '../exit-code';
import { type Judgement, judge } from '../judge';
import { writeOutput } from '../output';
import { paint } from '../paint';
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

const FORMATTERS: readonly Formatter[] = [jsonFormatter, sarifFormatter, htmlFormatter, xlsxFormatter];

/** `taizhang validate`: recognises and judges workbooks. Ends with 1 when there is an error among the issues. */
export function addValidate(program: Command, end: (code: ExitCode) => void): void {
  addSharedOptions(
    program.command('validate').argument('<paths...>', '工作簿或文件夹 / workbooks or folders'),
  )
    .description('检查台账，逐格列出问题 / check ledgers, cell by cell')
    .option('--format <format>', 'text | json | sarif | html | xlsx', 'text')
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
  const formatter = formatterFor(options);
  const session = await openSession(paths, options);
  const suppressions = options.baseline === undefined ? [] : await readBaseline(options.baseline);
  const judgement = judge(session.batch, session.config.rules, suppressions);
  tellBaseline(judgement, session);
  const result = await formatter.format(judgement.validation, formatContext(session.language));
  await emit(result, options, session);
  await acceptAll(judgement, options, session);
  const errors = judgement.validation.files.some((file) =>
    file.issues.some((issue) => issue.severity === 'error'),
  );
  return errors ? EXIT.issues : EXIT.clean;
}

function formatterFor({ format, output }: ValidateOptions): Formatter {
  if (format === 'text') return textFormatter(output === undefined ? paint : undefined);
  const found = FORMATTERS.find((formatter) => formatter.id === format);
  if (!found) {
    throw new UserError('format-unknown', {
      value: format,
      choices: ['text', ...FORMATTERS.map(({ id }) => id)].join('、'),
    });
  }
  if (format === 'xlsx' && output === undefined) throw new UserError('output-needed');
  return found;
}

async function emit(result: string | Uint8Array, options: ValidateOptions, session: Session): Promise<void> {
  if (options.output === undefined) {
    process.stdout.write(result);
    return;
  }
  await writeOutput(options.output, result, outputRules(options, session));
  process.stderr.write(`${say(session.language, 'written', { path: options.output })}\n`);
}

async function acceptAll(
  { validation }: Judgement,
  options: ValidateOptions,
  session: Session,
): Promise<void> {
  if (options.writeBaseline === undefined) return;
  if (!options.reason) throw new UserError('baseline-reason');
  const issues = validation.files.flatMap((file) => file.issues);
  const content = writeBaseline(issues, options.reason, options.until ?? null);
  await writeOutput(options.writeBaseline, content, outputRules(options, session));
}

function outputRules(options: ValidateOptions, session: Session) {
  return { inputs: session.batch.files.map((file) => file.path), overwrite: options.overwrite };
}

function tellBaseline({ baseline }: Judgement, { language }: Session): void {
  const lines = [
    ...(baseline.suppressed.length > 0
      ? [say(language, 'suppressed', { count: baseline.suppressed.length })]
      : []),
    ...baseline.expired.map(({ rule, key, reason, until }) =>
      say(language, 'suppression-expired', { rule, key: key ?? '', reason, until: until ?? '' }),
    ),
    ...baseline.unused.map(({ rule, key }) => say(language, 'suppression-unused', { rule, key: key ?? '' })),
  ];
  for (const line of lines) process.stderr.write(`${line}\n`);
}
