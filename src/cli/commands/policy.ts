import type { Command } from 'commander';
import { UserError } from '../../core/errors';
import type { Language } from '../../core/language';
import { type CalendarFile, knowsYear, NO_CALENDAR } from '../../policy/holiday-calendar';
import { icalendar } from '../../policy/icalendar';
import { type CalendarEntry, obligationCalendar } from '../../policy/obligation-calendar';
import { EXIT, type ExitCode } from '../exit-code';
import type { ReadFile } from '../load-file';
import { checkOutput, type OutputRules, writeOutput } from '../output';
import { parseFormat, parseLanguage } from '../parse-option';
import { readCalendar } from '../policy/calendar-file';
import { checklist } from '../policy/checklist';
import { coverage } from '../policy/coverage';
import { fillInto } from '../policy/fill-into';
import { type PolicyFile, readPolicies } from '../policy/policy-file';
import { policiesJson } from '../policy/policy-json';
import { policiesText } from '../policy/policy-text';
import { policiesYaml } from '../policy/policy-yaml';
import { say, sayError } from '../say';
import { openSession, type Session, type SharedOptions } from '../session';
import { addSharedOptions } from '../shared-options';

interface PolicyOptions extends SharedOptions {
  readonly format?: string;
  readonly output?: string;
  readonly overwrite: boolean;
  readonly into?: string;
  readonly update?: string;
  readonly against?: string[];
  readonly calendar?: string;
  readonly year?: string;
}

const FORMATS = ['text', 'json', 'xlsx', 'ics', 'yaml'] as const;
type Format = (typeof FORMATS)[number];

/**
 * `taizhang policy`: turns policy documents into outlines, checklists, obligations and a calendar, or holds a task
 * breakdown against them. Ends with 1 when a document could not be read or `--against` finds an error.
 */
export function addPolicy(program: Command, end: (code: ExitCode) => void): void {
  addSharedOptions(
    program.command('policy').argument('<files...>', '政策文件（.docx 或 .txt）/ policy documents'),
  )
    .description('由政策文件提取任务、责任单位和频次义务 / tasks and obligations from policy documents')
    .option(
      '--format <format>',
      `${FORMATS.join(' | ')}，默认按 -o 的扩展名 / default by the extension of -o`,
    )
    .option('-o, --output <file>', '写入文件 / write to a file')
    .option('--overwrite', '允许覆盖已有的输出文件 / replace an existing output file', false)
    .option(
      '--into <workbook>',
      '填入本单位已有的任务分解、责任清单（写到 -o）/ fill a copy of your own workbook',
    )
    .option('--update <workbook>', '按新文件更新以前生成的清单，保留已填内容 / update an earlier checklist')
    .option(
      '--against <paths...>',
      '与任务分解台账对照，找出漏掉的条目 / hold task breakdowns against the document',
    )
    .option('--calendar <file>', '补充节假日和调休上班日（YAML）/ further holidays and workdays')
    .option('--year <year>', '义务日历的年份，默认取自标题 / year of the calendar')
    .action(async (paths: string[], options: PolicyOptions) => {
      end(await policy(paths, options));
    });
}

async function policy(paths: readonly string[], options: PolicyOptions): Promise<ExitCode> {
  const language = parseLanguage(options.lang);
  const format = formatOf(options);
  const given = [options.into, options.update, options.calendar, options.config, options.roster];
  const inputs = [...paths, ...(options.against ?? []), ...given.filter((path) => path !== undefined)];
  const rules = { inputs, overwrite: options.overwrite };
  const needsOutput = format === 'xlsx' || options.into !== undefined;
  if (needsOutput && options.output === undefined) throw new UserError('output-needed');
  if (options.output !== undefined) await checkOutput(options.output, rules);
  const { files, faults } = await readPolicies(paths);
  for (const fault of faults) process.stderr.write(`${sayError(language, fault)}\n`);
  const unread = faults.length > 0 ? EXIT.issues : EXIT.clean;
  if (files.length === 0) {
    if (format === 'json') await emit(policiesJson([], faults, language), options, rules, language);
    return unread;
  }
  if (options.against !== undefined) {
    const session = await openSession(options.against, options);
    const result = await coverage(files, session, format === 'json' ? 'json' : 'text');
    await emit(result.printed, options, rules, language);
    return result.errors ? EXIT.issues : unread;
  }
  if (options.into !== undefined && options.output !== undefined) {
    const session = await openSession([options.into], options);
    const earlier =
      options.update === undefined ? null : onlyFile(await openSession([options.update], options));
    const into = { target: onlyFile(session), earlier, output: options.output };
    await fillInto(files, into, rules, session);
    return unread;
  }
  await print(files, faults, format, options, rules, language);
  return unread;
}

async function print(
  files: readonly PolicyFile[],
  faults: readonly UserError[],
  format: Format,
  options: PolicyOptions,
  rules: OutputRules,
  language: Language,
): Promise<void> {
  const isChecklist = options.output !== undefined && /\.xlsx$/i.test(options.output);
  if (format === 'text') await emit(policiesText(files, language), options, rules, language);
  else if (format === 'yaml') await emit(policiesYaml(files, language), options, rules, language);
  else if (format === 'json') {
    const json = policiesJson(files, faults, language);
    // `-o checklist.xlsx --format json` asks for both.
    if (isChecklist) process.stdout.write(json);
    else await emit(json, options, rules, language);
  }
  if (format === 'ics') {
    const { entries, asOf } = await calendarFor(files, options, language);
    await emit(icalendar(entries, asOf), options, rules, language);
  } else if (format === 'xlsx' || (format === 'json' && isChecklist)) {
    const { entries, year } = await calendarFor(files, options, language);
    const old =
      options.update === undefined ? null : onlyFile(await openSession([options.update], options)).tables;
    await emit(await checklist(files, entries, year, old, language), options, rules, language);
  }
}

async function calendarFor(
  files: readonly PolicyFile[],
  options: PolicyOptions,
  language: Language,
): Promise<{ readonly entries: CalendarEntry[]; readonly year: number; readonly asOf: string }> {
  const asOf = options.asOf ?? new Date().toISOString().slice(0, 10);
  const year = yearOf(files, options, asOf);
  const file: CalendarFile =
    options.calendar === undefined ? NO_CALENDAR : await readCalendar(options.calendar, language);
  const sources = files.map(({ document, source }) => ({ title: source, obligations: document.obligations }));
  const entries = obligationCalendar(sources, year, file);
  if (entries.length > 0 && !knowsYear(year, file)) {
    process.stderr.write(`${say(language, 'policy-calendar-beyond', { year })}\n`);
  }
  return { entries, year, asOf };
}

/** @throws {UserError} `policy-year-invalid` */
function yearOf(files: readonly PolicyFile[], { year }: PolicyOptions, asOf: string): number {
  if (year !== undefined) {
    if (!/^20\d{2}$/.test(year)) throw new UserError('policy-year-invalid', { value: year });
    return Number(year);
  }
  return files.find(({ document }) => document.year !== null)?.document.year ?? Number(asOf.slice(0, 4));
}

function formatOf({ format, output, update, into }: PolicyOptions): Format {
  if (format !== undefined) return parseFormat(format, FORMATS);
  const ending = /\.([a-z]+)$/i.exec(output ?? '')?.[1]?.toLowerCase();
  if (into === undefined && update !== undefined) return 'xlsx';
  return FORMATS.find((each) => each === ending) ?? (ending === 'yml' ? 'yaml' : 'text');
}

/** @throws {UserError} the fault that kept the workbook from being read */
function onlyFile({ batch }: Session): ReadFile {
  const [file] = batch.files;
  if (file?.status === 'read') return file;
  throw new UserError('previous-unreadable', { path: file?.path ?? '', reason: file?.issue.messageId ?? '' });
}

async function emit(
  content: string | Uint8Array,
  { output }: PolicyOptions,
  rules: OutputRules,
  language: Language,
): Promise<void> {
  if (output === undefined) {
    process.stdout.write(content);
    return;
  }
  await writeOutput(output, content, rules);
  process.stderr.write(`${say(language, 'written', { path: output })}\n`);
}
