import type { Command } from 'commander';
import { UserError } from '../../core/errors';
import { type Briefing, renderBriefing } from '../../report/briefing';
import { type Batch, tablesOf } from '../batch';
import { EXIT, type ExitCode } from '../exit-code';
import { checkOutput, writeOutput } from '../output';
import { parseDay, parseFormat } from '../parse-option';
import { say } from '../say';
import { openSession, type Session, type SharedOptions } from '../session';
import { addSharedOptions } from '../shared-options';
import { skippedFiles, tellSkipped } from '../skipped';
import { readPrintStyle, readTemplate } from '../templates';

interface ReportOptions extends SharedOptions {
  readonly template: string;
  readonly format: string;
  readonly output?: string;
  readonly overwrite: boolean;
  readonly unit?: string;
  readonly to?: string;
  readonly date?: string;
}

const FORMATS = ['docx', 'html', 'json'] as const;

/**
 * `taizhang report`: turns ledgers into a briefing. Claims without rows are marked in the text and listed on stderr.
 * Ends with 1 when a file could not be used.
 */
export function addReport(program: Command, end: (code: ExitCode) => void): void {
  addSharedOptions(program.command('report').argument('<paths...>', '工作簿或文件夹 / workbooks or folders'))
    .description('由台账生成情况报告 / write a briefing from ledgers')
    .option('--template <name>', '模板名称或 .hbs 文件 / template name or .hbs file', 'annual-briefing')
    .option('--format <format>', FORMATS.join(' | '), 'docx')
    .option('-o, --output <file>', '写入文件 / write to a file')
    .option('--overwrite', '允许覆盖已有的输出文件 / replace an existing output file', false)
    .option('--unit <name>', '报告单位，默认取自台账 / reporting unit, default from the ledgers')
    .option('--to <name>', '主送机关 / addressee')
    .option('--date <day>', '成文日期，默认为判断日期 / date of the document, default the as-of day')
    .action(async (paths: string[], options: ReportOptions) => {
      end(await report(paths, options));
    });
}

async function report(paths: readonly string[], options: ReportOptions): Promise<ExitCode> {
  const format = parseFormat(options.format, FORMATS);
  if (format === 'docx' && options.output === undefined) throw new UserError('output-needed');
  if (options.output !== undefined) {
    await checkOutput(options.output, { inputs: paths, overwrite: options.overwrite });
  }
  const date = options.date === undefined ? null : parseDay(options.date);
  const template = await readTemplate(options.template);
  const session = await openSession(paths, options);
  const { environment } = session.batch;
  const skipped = skippedFiles(session.batch, session.language);
  tellSkipped(skipped, session.language);
  const tables = tablesOf(session.batch.files);
  const briefing = renderBriefing(template, tables, environment, {
    unit: options.unit ?? tables.find((table) => table.unit !== '')?.unit ?? '',
    to: options.to ?? '',
    date: date ?? environment.asOf,
  });
  await emit(await print(briefing, format, session.batch), options, session);
  tellUnsupported(briefing, session);
  return skipped.length > 0 ? EXIT.issues : EXIT.clean;
}

/** The printers are loaded when they are needed; the comments keep the bundle in one file. */
async function print(
  briefing: Briefing,
  format: (typeof FORMATS)[number],
  batch: Batch,
): Promise<string | Uint8Array> {
  const { html, title, figures, unsupported } = briefing;
  if (format === 'docx') {
    const { htmlToDocx } = await import(/* webpackMode: "eager" */ '../../report/docx/html-to-docx');
    return htmlToDocx(html, { title });
  }
  if (format === 'html') {
    const { htmlPage } = await import(/* webpackMode: "eager" */ '../../report/html/page');
    return htmlPage(html, await readPrintStyle(), title);
  }
  const { asOf } = batch.environment;
  return `${JSON.stringify({ schemaVersion: 1, asOf, title, figures, unsupported }, null, 2)}\n`;
}

async function emit(result: string | Uint8Array, options: ReportOptions, session: Session): Promise<void> {
  if (options.output === undefined) {
    process.stdout.write(result);
    return;
  }
  const inputs = [...session.inputs, options.template];
  await writeOutput(options.output, result, { inputs, overwrite: options.overwrite });
  process.stderr.write(`${say(session.language, 'written', { path: options.output })}\n`);
}

function tellUnsupported({ unsupported }: Briefing, { language }: Session): void {
  if (unsupported.length === 0) return;
  const lines = [say(language, 'unsupported-claims'), ...unsupported.map((claim) => `  ${claim}`)];
  process.stderr.write(`${lines.join('\n')}\n`);
}
