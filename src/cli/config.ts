import { readFile } from 'node:fs/promises';
import { UserError } from '../core/errors';
import type { Language } from '../core/language';
import { type Config, parseConfig } from '../engine/config/parse-config';
import type { Knowledge } from '../engine/knowledge';
import { reasonOf } from './output';

/**
 * Reads a config file, see `parseConfig`.
 * @throws {UserError} `own-rule-invalid`; `config-invalid` with the file, the line, the key and the reason in the language
 */
export async function readConfig(path: string, known: Knowledge, language: Language): Promise<Config> {
  const source = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new UserError('config-invalid', { path, line: 1, key: '-', reason: reasonOf(cause) }, { cause });
  });
  return parseConfig(source, path, known, language);
}
