import type { Language } from '../core/language';
import type { Config } from '../engine/config/parse-config';
import type { SheetBinding } from '../ledger/binding-file';
import { parsePeriod } from '../ledger/period';
import { type Batch, openBatch } from './batch';
import { readBinding } from './binding';
import { formatContext } from './describe';
import { findConfig } from './find-config';
import { readOwnConfig } from './own-config';
import { parseDay, parseLanguage } from './parse-option';
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

/** Opens the inputs of a command. Progress goes to stderr. */
export async function openSession(paths: readonly string[], options: SharedOptions): Promise<Session> {
  const language = parseLanguage(options.lang);
  const asOf = options.asOf === undefined ? today() : parseDay(options.asOf);
  const period = options.period === undefined ? null : parsePeriod(options.period);
  const configFile = await configFor(paths, options, language);
  const config = await readOwnConfig(configFile, options, language);
  const { knowledge } = config;
  const binding =
    options.bind === undefined ? [] : await readBinding(options.bind, knowledge.definitions, language);
  const { describe } = formatContext(language, knowledge);
  const batch = await openBatch({
    paths,
    aside: options.rules === undefined ? [] : [options.rules],
    roster: options.roster ?? null,
    previous: options.previous ?? null,
    recognition: { binding, definitions: knowledge.definitions },
    limits: config.limits,
    environment: { asOf, period, settings: config.settings },
    onFile: (path, done, total) => showProgress(language, path, done, total),
    explain: (issue) => describe(issue).message,
  });
  tellUnusedBindings(batch, binding, language);
  const files = [...batch.files, ...batch.rosterFiles, ...batch.previousFiles].map(({ path }) => path);
  const given = [configFile, options.bind, options.rules].filter((path) => typeof path === 'string');
  return { language, config, batch, inputs: [...files, ...given] };
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

/** One line rewritten in place on a terminal; nothing where stderr is a file, which would only fill up. */
function showProgress(language: Language, path: string, done: number, total: number): void {
  if (!process.stderr.isTTY || total < 2) return;
  const end = done === total ? '\r\u001b[K' : '';
  process.stderr.write(`\r\u001b[K${say(language, 'progress', { done, total, path })}${end}`);
}
