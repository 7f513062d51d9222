import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { UserError } from '../core/errors';
import type { Language } from '../core/language';
import { parseBindingFile, type SheetBinding } from '../ledger/binding-file';
import { parsePeriod } from '../ledger/period';
import { type Batch, openBatch } from './batch';
import { type Config, DEFAULT_CONFIG, readConfig } from './config';
import { reasonOf } from './output';
import { say } from './say';

/** Options that every command over workbooks takes, as commander gives them. */
export interface SharedOptions {
  readonly lang: string;
  readonly asOf?: string;
  readonly period?: string;
  readonly roster?: string;
  readonly config?: string;
  readonly bind?: string;
}

/** A command's surroundings: language, config and the opened batch. */
export interface Session {
  readonly language: Language;
  readonly config: Config;
  readonly batch: Batch;
}

/** Opens the inputs of a command. Progress goes to stderr. */
export async function openSession(paths: readonly string[], options: SharedOptions): Promise<Session> {
  const language = parseLanguage(options.lang);
  const config = options.config === undefined ? DEFAULT_CONFIG : await readConfig(options.config);
  const batch = await openBatch({
    paths,
    roster: options.roster ?? null,
    binding: options.bind === undefined ? [] : await readBinding(options.bind),
    environment: {
      asOf: options.asOf === undefined ? today() : parseDay(options.asOf),
      period: options.period === undefined ? null : parsePeriod(options.period),
      settings: config.settings,
    },
    onFile: (path, done, total) => showProgress(language, path, done, total),
  });
  return { language, config, batch };
}

/** @throws {UserError} `language-unknown` */
export function parseLanguage(value: string): Language {
  if (value === 'zh-CN' || value === 'en') return value;
  throw new UserError('language-unknown', { value });
}

/** @throws {UserError} `day-invalid` unless the text is a real day written as 2023-12-31 */
export function parseDay(value: string): string {
  const day = new Date(`${value}T00:00:00Z`);
  if (
    /^\d{4}-\d{2}-\d{2}$/.test(value) &&
    !Number.isNaN(day.getTime()) &&
    day.toISOString().startsWith(value)
  ) {
    return value;
  }
  throw new UserError('day-invalid', { value });
}

/** Today by the local clock: overdue is a matter of the user's own day. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

async function readBinding(path: string): Promise<SheetBinding[]> {
  const source = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new UserError('binding-invalid', { path, reason: reasonOf(cause) }, { cause });
  });
  let data: unknown;
  try {
    data = parse(source);
  } catch (cause) {
    throw new UserError(
      'binding-invalid',
      { path, reason: cause instanceof Error ? cause.message : '' },
      { cause },
    );
  }
  return parseBindingFile(data, path);
}

/** One line rewritten in place on a terminal; nothing where stderr is a file, which would only fill up. */
function showProgress(language: Language, path: string, done: number, total: number): void {
  if (!process.stderr.isTTY || total < 2) return;
  const end = done === total ? '\r\u001b[K' : '';
  process.stderr.write(`\r\u001b[K${say(language, 'progress', { done, total, path })}${end}`);
}
