import type { Command } from 'commander';
import { UserError } from '../../core/errors';
import type { Suppression } from '../../core/suppressions';
import { type Judgement, judge } from '../../engine/judge';
import { readBaseline, tellBaseline, writeBaseline } from '../baseline';
import type { Batch } from '../batch';
import { planCopies, writeCopies } from '../copies';
import { formatContext } from '../describe';
import { EXIT, type ExitCode } from '../exit-code';
import { parseChoice } from '../fill/choices';
import { fixBatch } from '../fix-batch';
import { fixText } from '../fix-text';
import { FORMATS, loadFormatter } from '../formatters';
import { checkOutput, type OutputRules, writeOutput } from '../output';
import { parseJobs } from '../parallel/jobs';
import { parseDay, parseFormat } from '../parse-option';
import { repeatable } from '../repeatable-option';
import type { ReturnRequest } from '../return/return-round';
import { say } from '../say';
import { openSession, type Session, type SharedOptions } from '../session';
import { addSharedOptions } from '../shared-options';

interface ValidateOptions extends SharedOptions {
  readonly format: string;
  readonly output?: string;
  readonly overwrite: boolean;
  readonly fix: boolean;
  readonly fixDryRun: boolean;
  readonly unsafeFixes: boolean;
  readonly choose: readonly string[];
  readonly baseline?: string;
  readonly writeBaseline?: string;
  readonly reason?: string;
  readonly until?: string;
  readonly return?: string;
  readonly lastRound?: string;
  readonly deadline?: string;
  readonly cache: boolean;
  readonly jobs?: string;
  readonly watch: boolean;
}

/** `taizhang validate`: recognises and judges workbooks. Ends with 1 when there is an error among the issues. */
export function addValidate(program: Command, end: (code: ExitCode) => void): void {
  addSharedOptions(
    program.command('validate').argument('<paths...>', '工作簿或文件夹 / workbooks or folders'),
  )
    .description('检查台账，逐格列出问题 / check ledgers, cell by cell')
    .option('--previous <path>', '上期台账，文件或文件夹 / ledgers of the period before')
    .option('--format <format>', FORMATS.join(' | '), 'text')
    .option(
      '-o, --output <path>',
      '写入文件；与 --fix 同用时为副本的位置 / write to a file; with --fix, the copies',
    )
    .option('--overwrite', '允许覆盖已有的输出文件 / replace an existing output file', false)
    .option('--fix', '在副本中改正能自动改正的问题 / put right what can be, in copies', false)
    .option('--fix-dry-run', '只列出能改正的问题 / list what --fix would do', false)
    .option('--unsafe-fixes', '连同可能改变原意的改正 / fixes that may change the meaning too', false)
    .addOption(
      repeatable(
        '--choose <cell=n>',
        '采用单元格的第几个建议，如 J5=2，可多次使用，须与 --fix 或 --fix-dry-run 同用 / take a suggestion of a cell',
      ),
    )
    .option('--baseline <file>', '豁免清单 / accepted issues')
    .option('--write-baseline <file>', '把现有问题写成豁免清单 / accept all present issues')
    .option('--reason <text>', '豁免理由 / why they are accepted')
    .option('--until <day>', '豁免截止日 / last day they are accepted')
    .option(
      '--return <folder>',
      '逐单位写出标注副本、退回通知和汇总页 / marked copies, notices and a summary, by unit',
    )
    .option('--last-round <folder>', '上一轮的 --return 文件夹 / the folder of the last round')
    .option('--deadline <day>', '报送截止日，用来判断逾期 / last day for reporting')
    .option(
      '--jobs <number>',
      '同时使用的线程数，默认按处理器减一 / threads, by default one fewer than cores',
    )
    .option('--watch', '持续监视，文件写完即检查 / go on watching, check files as they come', false)
    .option('--no-cache', '重写全部退回结果，不沿用已写好的 / write all returns anew')
    .action(async (paths: string[], options: ValidateOptions) => {
      end(await validate(paths, options));
    });
}

async function validate(paths: readonly string[], options: ValidateOptions): Promise<ExitCode> {
  if (!options.watch) return validateOnce(paths, options);
  const { watchAndValidate } = await import(/* webpackMode: "eager" */ '../watch-validate');
  return watchAndValidate(paths, options, (some) => validateOnce(some, options));
}

async function validateOnce(paths: readonly string[], options: ValidateOptions): Promise<ExitCode> {
  const format = parseFormat(options.format, FORMATS);
  checkFixing(options);
  const returning = returnRequest(paths, options);
  const listing = options.fix && !options.fixDryRun ? undefined : options.output;
  if (format === 'xlsx' && listing === undefined) throw new UserError('output-needed');
  await checkEarly(paths, listing, options);
  const returns = returning && (await import(/* webpackMode: "eager" */ '../return/return-round'));
  if (returning) await returns?.checkReturn(returning);
  const formatter = await loadFormatter(format, listing !== undefined);
  const suppressions = options.baseline === undefined ? [] : await readBaseline(options.baseline);
  // With --fix the files are read anew from their drivers: what threads find would be found twice.
  const jobs = options.fix || options.fixDryRun ? 1 : parseJobs(options.jobs);
  const session = await openSession(paths, options, { jobs });
  const judgement = await settle(session, suppressions, options);
  tellBaseline(judgement.baseline, session.language);
  if (returning) await returns?.returnRound(judgement.validation, session, returning);
  // A whole round on the screen helps nobody: the returns hold it.
  if (!returning || listing !== undefined || format !== 'text') {
    const context = formatContext(session.language, session.config.knowledge);
    await emit(await formatter.format(judgement.validation, context), listing, options, session);
  }
  await acceptAll(judgement, suppressions, options, session);
  const errors = judgement.validation.files.some((file) =>
    file.issues.some((issue) => issue.severity === 'error'),
  );
  return errors ? EXIT.issues : EXIT.clean;
}

/** Judges the files; with `--fix` the judgement is that of the copies, and what was put right is told before it. */
async function settle(
  session: Session,
  suppressions: readonly Suppression[],
  options: ValidateOptions,
): Promise<Judgement> {
  const { batch, config, language } = session;
  const judging = { rules: config.knowledge.rules, settings: config.rules };
  const judgeOne = (each: Batch): Judgement => judge(each, judging, suppressions);
  if (!options.fix && !options.fixDryRun) return judgeOne(batch);
  const copies =
    options.fixDryRun || options.output === undefined
      ? []
      : await planCopies(session, options.output, options.overwrite);
  const request = {
    safety: options.unsafeFixes ? ('unsafe' as const) : ('safe' as const),
    choices: options.choose.map(parseChoice),
  };
  const outcome = await fixBatch(batch, request, judgeOne);
  const left = options.fixDryRun ? outcome.remaining.files : [];
  const text = fixText({ ...outcome, left }, options.fixDryRun, language);
  // A listing for a program stays whole.
  if (options.format === 'text') process.stdout.write(`${text}\n`);
  else process.stderr.write(text);
  await writeCopies(copies, session, options.overwrite);
  return outcome.remaining;
}

/** What can be known to fail before a long run is told before it. */
async function checkEarly(
  paths: readonly string[],
  listing: string | undefined,
  options: ValidateOptions,
): Promise<void> {
  const rules: OutputRules = { inputs: paths, overwrite: options.overwrite };
  if (listing !== undefined) await checkOutput(listing, rules);
  if (options.writeBaseline === undefined) return;
  if (!options.reason) throw new UserError('baseline-reason');
  if (options.until !== undefined) parseDay(options.until);
  await checkOutput(options.writeBaseline, rules);
}

/** With `--fix` the output names the copies, and the listing of what is left goes to the screen. */
function checkFixing({ fix, fixDryRun, unsafeFixes, choose, format, output }: ValidateOptions): void {
  if (unsafeFixes && !fix && !fixDryRun) throw new UserError('unsafe-needs-fix');
  if (choose.length > 0 && !fix && !fixDryRun) throw new UserError('choose-needs-fix');
  if (!fix || fixDryRun) return;
  if (output === undefined) throw new UserError('output-needed');
  if (format === 'xlsx') throw new UserError('fix-format');
}

/** What `--return` and the options that belong to it ask for; null without it. */
function returnRequest(paths: readonly string[], options: ValidateOptions): ReturnRequest | null {
  const { return: folder, lastRound, deadline, cache, overwrite, fix, fixDryRun } = options;
  if (folder === undefined) {
    if (lastRound !== undefined) throw new UserError('return-needs', { option: '--last-round' });
    if (deadline !== undefined) throw new UserError('return-needs', { option: '--deadline' });
    return null;
  }
  if (fix || fixDryRun) throw new UserError('return-with', { option: fix ? '--fix' : '--fix-dry-run' });
  return {
    folder,
    given: paths,
    overwrite,
    cache,
    deadline: deadline === undefined ? null : parseDay(deadline),
    ...(lastRound !== undefined && { lastRound }),
    // A listing for a program stays whole.
    tell: (line) => (options.format === 'text' ? process.stdout : process.stderr).write(line),
  };
}

async function emit(
  result: string | Uint8Array,
  listing: string | undefined,
  { overwrite }: ValidateOptions,
  { inputs, language }: Session,
): Promise<void> {
  if (listing === undefined) {
    process.stdout.write(result);
    return;
  }
  await writeOutput(listing, result, { inputs, overwrite });
  process.stderr.write(`${say(language, 'written', { path: listing })}\n`);
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
