import type { Language } from '../core/language';
import { type Config, DEFAULT_CONFIG } from '../engine/config/parse-config';
import { BUILT_IN, withOwnRules } from '../engine/knowledge';
import { PROOF_RULES } from '../report/proofread/rules';
import { readConfig } from './config';
import { readDefinitions } from './own-definitions';
import { readOwnRules } from './own-rules';

/** Where the user's own rules and ledgers are named on the command line. */
export interface OwnOptions {
  readonly rules?: string;
  readonly definitions?: string;
}

/**
 * The config with what is known once the user's own ledgers and rules are: those named on the command line, and those
 * of the config.
 * @param configFile the config to read, null for the built-in parameters
 * @throws {UserError} as `readConfig`, `readDefinitions` and `readOwnRules` do
 */
export async function readOwnConfig(
  configFile: string | null,
  options: OwnOptions,
  language: Language,
): Promise<Config> {
  const ledgers = await readDefinitions(options.definitions, configFile, BUILT_IN.definitions, language);
  const base = {
    ...BUILT_IN,
    definitions: [...BUILT_IN.definitions, ...ledgers],
    documentRules: PROOF_RULES,
  };
  const own = options.rules === undefined ? [] : await readOwnRules(options.rules, base, language);
  const known = withOwnRules(base, own);
  return configFile === null
    ? { ...DEFAULT_CONFIG, knowledge: known }
    : readConfig(configFile, known, language);
}
