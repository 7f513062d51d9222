import type { Command } from 'commander';
import { UserError } from '../../core/errors';
import { type Briefing, type BriefingTemplate, renderBriefing } from '../../report/briefing';
import { checkBriefingTemplate } from '../../report/check-briefing-template';
import { parseFacts } from '../../report/document-facts';
import { emptyLedgers } from '../../report/figures/empty-ledgers';
import { parseProfile } from '../../report/redaction/profile';
import { tablesOf } from '../batch';
import { EXIT, type ExitCode } from '../exit-code';
import { checkOutput, writeOutput } from '../output';
import { parseDay, parseFormat, parseLanguage } from '../parse-option';
import { printReport, REPORT_FORMATS, withTrace } from '../report-printers';
import { proofOfReport, tellProof } from '../report-proof';
import { say, sayError } from '../say';
import { openSession, type Session, type SharedOptions } from '../session';
import { addSharedOptions } from '../shared-options';
import { skippedFiles, tellSkipped } from '../skipped';
import { listTemplates, readTemplate } from '../templates';
import { isWordFile, shellReport, wordReport, wordTemplateFaults } from '../word-report';

interface ReportOptions extends SharedOptions {
  readonly template: string;
  readonly shell?: string;
  readonly format: string;
  readonly output?: string;
  readonly overwrite: boolean;
  readonly unit?: string;
  readonly to?: string;
  readonly date?: string;
  readonly set: readonly string[];
  readonly profile?: string;
  readonly draft: boolean;
  readonly trace: boolean;
  readonly listTemplates: boolean;
  readonly checkTemplate?: string;
}

/**
 * `taizhang report`: turns ledgers into a briefing. Claims without rows are marked in the text and listed on stderr; its
 * text is proofread before it is handed over. Ends with 1 when a file could not be used, when the proofreader finds an
 * error (unless a draft was asked for), or when `--check-template` finds a fault.
 */
export function addReport(program: Command, end: (code: ExitCode) => void): void {
  addSharedOptions(program.command('report').argument('[paths...]', '工作簿或文件夹 / workbooks or folders'))
    .description('由台账生成情况报告 / write a briefing from ledgers')
    .option(
      '--template <name>',
      '模板名称，或 .hbs、.docx 文件 / template name, or .hbs or .docx file',
      'annual-briefing',
    )
    .option('--shell <file>', '带“{{正文}}”的 Word 外壳 / a Word file with {{正文}} around the text')
    .option('--format <format>', REPORT_FORMATS.join(' | '), 'docx')
    .option('-o, --output <file>', '写入文件 / write to a file')
    .option('--overwrite', '允许覆盖已有的输出文件 / replace an existing output file', false)
    .option('--unit <name>', '报告单位，默认取自台账 / reporting unit, default from the ledgers')
    .option('--to <name>', '主送机关 / addressee')
    .option('--date <day>', '成文日期，默认为判断日期 / date of the document, default the as-of day')
    .option('--set <name=value>', '公文要素，如 发文字号=…，可重复 / a fact of the document', collect, [])
    .option('--previous <path>', '上期台账，用于比较 / ledgers of the period before')
    .option('--profile <profile>', '使用范围：内部、报送、公开 / internal | submission | public')
    .option('--draft', '数据取不到时仍生成草稿 / make the document though figures fail', false)
    .option('--trace', '附上每个数据的来源 / append where each figure comes from', false)
    .option('--list-templates', '列出内置模板 / list the built-in templates', false)
    .option('--check-template <file>', '检查模板，不需要台账 / check a template without data')
    .action(async (paths: string[], options: ReportOptions) => {
      if (options.listTemplates) end(await printTemplates());
      else if (options.checkTemplate !== undefined) end(await checkTemplate(options.checkTemplate, options));
      else end(await report(paths, options));
    });
}

function collect(value: string, before: readonly string[]): string[] {
  return [...before, value];
}

async function report(paths: readonly string[], options: ReportOptions): Promise<ExitCode> {
  const format = parseFormat(options.format, REPORT_FORMATS);
  const { output = '' } = options;
  if (paths.length === 0) throw new UserError('report-needs-ledgers');
  if ((format === 'docx' || format === 'xlsx') && output === '') throw new UserError('output-needed');
  if (output !== '') await checkOutput(output, { inputs: paths, overwrite: options.overwrite });
  const date = options.date === undefined ? null : parseDay(options.date);
  const document = parseFacts(options.set);
  const profile = options.profile === undefined ? undefined : parseProfile(options.profile);
  const template = isWordFile(options.template) ? null : await readTemplate(options.template);
  if ((template === null || options.shell !== undefined) && format !== 'docx') {
    throw new UserError('word-template-format', { value: format });
  }
  const session = await openSession(paths, options);
  const { environment, files, previousFiles } = session.batch;
  const skipped = skippedFiles(session.batch, session.language);
  tellSkipped(skipped, session.language);
  const tables = tablesOf(files);
  const facts = {
    unit: options.unit ?? tables.find((table) => table.unit !== '')?.unit ?? '',
    to: options.to ?? '',
    date: date ?? environment.asOf,
    document,
  };
  const make = (each: BriefingTemplate): Briefing =>
    renderBriefing(each, tables, environment, facts, {
      previous: tablesOf(previousFiles),
      draft: options.draft,
      ...(profile !== undefined && { profile }),
    });
  const { briefing, bytes } = await render(template, make, options);
  const request = { briefing, tables, environment, trace: options.trace, output };
  const isText = format === 'docx' || format === 'html';
  const issues = isText ? proofOfReport(briefing, bytes, session) : [];
  const result = bytes ? await withTrace(bytes, request) : await printReport(format, request);
  await emit(result, options, session);
  tellOpen(briefing, session);
  tellProof(issues, session.language);
  const isFaulty = !options.draft && issues.some(({ severity }) => severity === 'error');
  return skipped.length > 0 || isFaulty ? EXIT.issues : EXIT.clean;
}

/** The briefing, and the Word file where one is made by a template or a shell of the clerk's own. */
async function render(
  template: BriefingTemplate | null,
  make: (template: BriefingTemplate) => Briefing,
  options: ReportOptions,
): Promise<{ readonly briefing: Briefing; readonly bytes?: Uint8Array }> {
  if (template === null) return wordReport(options.template, make);
  const briefing = make(template);
  return options.shell === undefined ? { briefing } : shellReport(options.shell, make, briefing);
}

async function printTemplates(): Promise<ExitCode> {
  const templates = await listTemplates();
  const width = Math.max(...templates.map(({ name }) => name.length)) + 2;
  process.stdout.write(templates.map(({ name, purpose }) => `${name.padEnd(width)}${purpose}\n`).join(''));
  return EXIT.clean;
}

async function checkTemplate(file: string, { lang }: ReportOptions): Promise<ExitCode> {
  const language = parseLanguage(lang);
  const faults = isWordFile(file)
    ? await wordTemplateFaults(file)
    : checkBriefingTemplate(await readTemplate(file));
  const lines = faults.map((fault) => sayError(language, fault));
  process.stdout.write(
    `${[...lines, say(language, 'template-checked', { count: faults.length })].join('\n')}\n`,
  );
  return faults.length > 0 ? EXIT.issues : EXIT.clean;
}

async function emit(result: string | Uint8Array, options: ReportOptions, session: Session): Promise<void> {
  if (options.output === undefined) {
    process.stdout.write(result);
    return;
  }
  const inputs = [
    ...session.inputs,
    options.template,
    ...(options.shell === undefined ? [] : [options.shell]),
  ];
  await writeOutput(options.output, result, { inputs, overwrite: options.overwrite });
  process.stderr.write(`${say(session.language, 'written', { path: options.output })}\n`);
}

function tellOpen({ unsupported, failed, catalogue }: Briefing, { language, batch }: Session): void {
  const ledgers = emptyLedgers(catalogue, batch.environment);
  if (ledgers.length > 0) {
    const period = batch.environment.period?.name ?? '';
    process.stderr.write(`${say(language, 'period-empty', { period, ledgers })}\n`);
  }
  const list = (code: 'unsupported-claims' | 'failed-figures', claims: readonly string[]): void => {
    if (claims.length === 0) return;
    process.stderr.write(`${[say(language, code), ...claims.map((claim) => `  ${claim}`)].join('\n')}\n`);
  };
  list('unsupported-claims', unsupported);
  list('failed-figures', failed);
}
