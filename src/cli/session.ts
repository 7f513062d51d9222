import type { Language } from '../core/language';
import type { Config } from '../engine/config/parse-config';
import type { SheetBinding } from '../ledger/binding-file';
import type { LedgerEnvironment } from '../ledger/environment';
import { parsePeriod } from '../ledger/period';
import { type Batch, openBatch } from './batch';
import { readBinding } from './binding';
import { formatContext } from './describe';
import { findConfig } from './find-config';
import type { LoadedFile } from './load-file';
import { type OwnOptions, readUnitConfig } from './own-config';
import { fileThreads, hasFileThreads } from './parallel/file-threads';
import { threadCount } from './parallel/jobs';
import type { FileRunner } from './parallel/load-in-threads';
import { parseDay, parseLanguage } from './parse-option';
import { type Progress, progressOver } from './progress';
import { say } from './say';

/** Options that every command over workbooks takes, as commander gives them. */
export interface SharedOptions {
  readonly lang: string;
  readonly asOf?: string;
  readonly period?: string;
  readonly roster?: string;
  readonly config?: string;
  readonly bind?: string;
  readonly rules?: string;
  readonly definitions?: string;
  readonly previous?: string;
}

/** A command's surroundings: language, config and the opened batch. */
export interface Session {
  readonly language: Language;
  readonly config: Config;
  readonly batch: Batch;
  /** Every file the user handed in; none of them is ever written to. */
  readonly inputs: readonly string[];
}

/** How a session opens files where they are judged as well. */
export interface JudgingSession {
  /** Threads asked for; null for as many as suit the machine. */
  readonly jobs: number | null;
}

/**
 * Opens the inputs of a command. Progress goes to stderr.
 * @param judging given where the files are judged by all rules of the config: then many files are opened in threads
 */
export async function openSession(
  paths: readonly string[],
  options: SharedOptions,
  judging: JudgingSession = { jobs: 1 },
): Promise<Session> {
  const language = parseLanguage(options.lang);
  const asOf = dayOf(options);
  const period = options.period === undefined ? null : parsePeriod(options.period);
  const configFile = await configFor(paths, options, language);
  const { config, libraries } = await readUnitConfig(configFile, options, language);
  const { knowledge } = config;
  const binding =
    options.bind === undefined ? [] : await readBinding(options.bind, knowledge.definitions, language);
  const { describe } = formatContext(language, knowledge);
  const { limits } = config;
  let progress: Progress | undefined;
  const batch = await openBatch({
    paths,
    aside: options.rules === undefined ? libraries : [options.rules, ...libraries],
    roster: options.roster ?? null,
    previous: options.previous ?? null,
    recognition: { binding, definitions: knowledge.definitions },
    limits,
    environment: { asOf, period, settings: config.settings },
    threadsFor: (files) => {
      const count = threadCount(judging.jobs, files);
      const start = (environment: LedgerEnvironment): FileRunner =>
        fileThreads(count, { configFile, own: ownOptions(options), language, binding, limits, environment });
      return count > 1 && hasFileThreads() ? { count, start } : null;
    },
    onFile: (file, total) => {
      progress ??= progressOver(total, process.stderr, process.env, language);
      progress.step(errorsIn(file));
    },
    explain: (issue) => describe(issue).message,
  }).finally(() => progress?.stop());
  tellUnusedBindings(batch, binding, language);
  const files = [...batch.files, ...batch.rosterFiles, ...batch.previousFiles].map(({ path }) => path);
  const given = [configFile, options.bind, options.rules].filter((path) => typeof path === 'string');
  return { language, config, batch, inputs: [...files, ...given, ...libraries] };
}

/** The config that was named, else the one beside the inputs, which is told: nobody need wonder what it changed. */
async function configFor(
  paths: readonly string[],
  options: SharedOptions,
  language: Language,
): Promise<string | null> {
  if (options.config !== undefined) return options.config;
  const found = await findConfig(paths);
  if (found !== null) process.stderr.write(`${say(language, 'config-found', { path: found })}\n`);
  return found;
}

/** What of the options a thread has to know to read the same config. */
function ownOptions({ rules, definitions }: SharedOptions): OwnOptions {
  return { ...(rules !== undefined && { rules }), ...(definitions !== undefined && { definitions }) };
}

/** The errors that are known of a file once it is open. */
function errorsIn(file: LoadedFile): number {
  const issues = file.status === 'read' ? (file.found?.inTables ?? []) : [file.issue];
  return issues.filter(({ severity }) => severity === 'error').length;
}

/** The ISO day that a command judges by: the one given, else today. */
export function dayOf({ asOf }: Pick<SharedOptions, 'asOf'>): string {
  return asOf === undefined ? today() : parseDay(asOf);
}

/** Today by the local clock: overdue is a matter of the user's own day. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** A binding whose sheet is in no file is most likely a misspelt one. */
function tellUnusedBindings(batch: Batch, binding: readonly SheetBinding[], language: Language): void {
  const sheets = [...batch.files, ...batch.rosterFiles].flatMap((file) =>
    file.status === 'read' ? file.workbook.sheets.map(({ name }) => name) : [],
  );
  for (const { sheet } of binding.filter((each) => !sheets.includes(each.sheet))) {
    process.stderr.write(`${say(language, 'binding-unused', { sheet })}\n`);
  }
}
