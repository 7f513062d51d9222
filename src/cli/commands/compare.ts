import type { Command } from 'commander';
import { plain } from '../../core/plain';
import { judge } from '../../engine/judge';
import { issueToJson } from '../../formatters/json-issue';
import { textFormatter } from '../../formatters/text';
import { comparePeriods } from '../../submissions/compare-periods';
import { comparisonJson } from '../../submissions/comparison-json';
import { comparisonText } from '../../submissions/comparison-text';
import { tablesOf } from '../batch';
import { formatContext } from '../describe';
import { EXIT, type ExitCode } from '../exit-code';
import { checkOutput, writeOutput } from '../output';
import { parseFormat } from '../parse-option';
import { say } from '../say';
import { openSession, type Session, type SharedOptions } from '../session';
import { addSharedOptions } from '../shared-options';
import { skippedFiles, tellSkipped } from '../skipped';

interface CompareOptions extends SharedOptions {
  readonly format: string;
  readonly output?: string;
  readonly overwrite: boolean;
}

const FORMATS = ['text', 'json'] as const;

/**
 * `taizhang compare LAST NOW`: what came, went and changed since the period before, and the P-rules' issues. Ends with
 * 1 when there is an error among the issues, or a file could not be used.
 */
export function addCompare(program: Command, end: (code: ExitCode) => void): void {
  addSharedOptions(
    program
      .command('compare')
      .argument('<previous>', '上期台账，文件或文件夹 / the period before')
      .argument('<current...>', '本期台账，文件或文件夹 / this period'),
  )
    .description('对比两期台账 / hold two periods against each other')
    .option('--format <format>', FORMATS.join(' | '), 'text')
    .option('-o, --output <file>', '写入文件 / write to a file')
    .option('--overwrite', '允许覆盖已有的输出文件 / replace an existing output file', false)
    .action(async (previous: string, current: string[], options: CompareOptions) => {
      end(await compare(previous, current, options));
    });
}

async function compare(
  previous: string,
  current: readonly string[],
  options: CompareOptions,
): Promise<ExitCode> {
  const format = parseFormat(options.format, FORMATS);
  const rules = { inputs: [previous, ...current], overwrite: options.overwrite };
  if (options.output !== undefined) await checkOutput(options.output, rules);
  const session = await openSession(current, { ...options, previous });
  const skipped = skippedFiles(session.batch, session.language);
  tellSkipped(skipped, session.language);
  const { text, errors } = await print(session, format);
  if (options.output === undefined) {
    process.stdout.write(text);
  } else {
    await writeOutput(options.output, text, { ...rules, inputs: session.inputs });
    process.stderr.write(`${say(session.language, 'written', { path: options.output })}\n`);
  }
  return errors || skipped.length > 0 ? EXIT.issues : EXIT.clean;
}

/** Only what the periods say of each other: `validate` is there for the rest. */
async function print(
  { batch, config, language }: Session,
  format: (typeof FORMATS)[number],
): Promise<{ text: string; errors: boolean }> {
  const subject = {
    current: tablesOf(batch.files),
    previous: batch.previousFiles.flatMap(({ tables }) => tables),
  };
  const comparisons = comparePeriods(subject, batch.environment.roster);
  const rules = config.knowledge.rules.filter(({ meta }) => meta.scope === 'periods');
  const { validation } = judge(batch, { rules, settings: config.rules }, []);
  const read = { ...validation, files: validation.files.filter(({ status }) => status === 'read') };
  const context = formatContext(language, config.knowledge);
  const errors = read.files.some(({ issues }) => issues.some(({ severity }) => severity === 'error'));
  if (format === 'json') {
    const issues = read.files.flatMap((file) =>
      file.issues.map((issue) => ({ path: file.path, ...issueToJson(issue, file.path, context) })),
    );
    return { text: `${JSON.stringify({ ...comparisonJson(comparisons), issues }, null, 2)}\n`, errors };
  }
  const body = plain(comparisonText(comparisons, language, context.ledgerTitle));
  const listed = await textFormatter().format(read, context);
  return { text: `${body}\n${listed}`, errors };
}
