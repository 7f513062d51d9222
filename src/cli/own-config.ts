import type { Language } from '../core/language';
import { type Config, DEFAULT_CONFIG } from '../engine/config/parse-config';
import { BUILT_IN, withOwnRules } from '../engine/knowledge';
import { PROOF_RULES } from '../report/proofread/rules';
import { readConfig } from './config';
import { readDefinitions } from './own-definitions';
import { libraryFiles, withLibraryFiles } from './own-libraries';
import { readOwnRules } from './own-rules';

/** Where the user's own rules and ledgers are named on the command line. */
export interface OwnOptions {
  readonly rules?: string;
  readonly definitions?: string;
}

/** A config, and the files beside it that were read for it. */
export interface UnitConfig {
  readonly config: Config;
  /** Files of measures, risks and titles; none of them is a ledger, nor ever written to. */
  readonly libraries: readonly string[];
}

/**
 * The config as {@link readOwnConfig} gives it, with the libraries that it names. What is kept back of them is told on
 * stderr.
 * @throws {UserError} as `readOwnConfig` and `withLibraryFiles` do
 */
export async function readUnitConfig(
  configFile: string | null,
  options: OwnOptions,
  language: Language,
): Promise<UnitConfig> {
  const own = await readOwnConfig(configFile, options, language);
  const libraries = libraryFiles(own, configFile);
  const config = await withLibraryFiles(own, libraries, language);
  for (const caution of config.cautions) process.stderr.write(`${caution}\n`);
  return { config, libraries };
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
