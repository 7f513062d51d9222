import { readFile } from 'node:fs/promises';
import { UserError } from '../core/errors';
import type { Language } from '../core/language';
import type { RuleSettings } from '../core/severity-config';
import { BUILT_IN, type Knowledge, withOwnRules } from '../engine/knowledge';
import { DEFAULT_SETTINGS, type UnitSettings } from '../ledger/settings';
import type { ReadLimits } from '../workbook/file/read-limits';
import { CONFIG_SCHEMA } from './config-schema';
import { reasonOf } from './output';
import { ownRulesIn } from './own-rules';
import { acceptedObligations } from './policy/accepted-obligations';
import { say } from './say';
import { type SchemaFault, schemaFault } from './schema-fault';
import { parseYaml, YamlFault, type YamlSource } from './yaml-source';

/** A unit's own parameters, what it says of single rules, and what reading one file may cost. */
export interface Config {
  readonly settings: UnitSettings;
  readonly rules: RuleSettings;
  readonly limits: Partial<ReadLimits>;
  /** What is known once the config's own rules are. */
  readonly knowledge: Knowledge;
}

/** The built-in parameters. */
export const DEFAULT_CONFIG: Config = {
  settings: DEFAULT_SETTINGS,
  rules: {},
  limits: {},
  knowledge: BUILT_IN,
};

/**
 * Reads a YAML config; every key is optional and replaces the built-in value.
 * @throws {UserError} `own-rule-invalid`; `config-invalid` with the file, the line, the key and the reason in the language
 */
export async function readConfig(path: string, known: Knowledge, language: Language): Promise<Config> {
  const source = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new UserError('config-invalid', { path, line: 1, key: '-', reason: reasonOf(cause) }, { cause });
  });
  return parseConfig(source, path, known, language);
}

/** Parses the text of a config; see {@link readConfig}. */
export function parseConfig(source: string, path: string, known: Knowledge, language: Language): Config {
  const yaml = readSource(source, path, language);
  const refuse = ({ keys, reason }: SchemaFault): never => {
    throw new UserError('config-invalid', {
      path,
      line: yaml.lineOf(keys),
      key: keys.join('.') || '-',
      reason,
    });
  };
  const result = CONFIG_SCHEMA.safeParse(yaml.data ?? {});
  if (!result.success) return refuse(schemaFault(result.error));
  const { rules = {}, limits = {}, levels, ownRules = [], obligations = [], ...settings } = result.data;
  const place = { file: path, source: yaml, keys: ['ownRules'] };
  const knowledge = withOwnRules(known, ownRulesIn(ownRules, place, known, language));
  const fault =
    ruleFault(rules, knowledge, language) ?? ledgerFault(settings.strictColumns ?? [], known, language);
  if (fault) return refuse(fault);
  const accepted = acceptedObligations(obligations, known.definitions, language);
  if ('reason' in accepted) return refuse(accepted);
  return {
    settings: {
      ...DEFAULT_SETTINGS,
      ...settings,
      levels: { ...DEFAULT_SETTINGS.levels, ...levels },
      obligations: accepted,
    },
    rules,
    limits,
    knowledge,
  };
}

function readSource(source: string, path: string, language: Language): YamlSource {
  try {
    return parseYaml(source);
  } catch (cause) {
    if (!(cause instanceof YamlFault)) throw cause;
    const reason = say(language, 'yaml-syntax', { kind: cause.kind });
    throw new UserError('config-invalid', { path, line: cause.line, key: '-', reason }, { cause });
  }
}

/** A rule or an option that does not exist would be passed over in silence, and so would an option of another type. */
function ruleFault(settings: RuleSettings, known: Knowledge, language: Language): SchemaFault | null {
  for (const [name, { options: given = {} }] of Object.entries(settings)) {
    const rule = known.rules.find(({ meta }) => meta.id === name || meta.code === name);
    if (!rule) return { keys: ['rules', name], reason: say(language, 'rule-unknown', { value: name }) };
    const options = new Map(Object.entries(rule.meta.options));
    for (const [option, value] of Object.entries(given)) {
      const keys = ['rules', name, 'options', option];
      if (!options.has(option)) {
        const choices = [...options.keys()].join(', ') || '-';
        return { keys, reason: say(language, 'option-unknown', { rule: name, option, choices }) };
      }
      const wanted = typeof options.get(option);
      if (typeof value !== wanted) return { keys, reason: say(language, 'option-type', { option, wanted }) };
    }
  }
  return null;
}

function ledgerFault(
  ledgers: readonly string[],
  { definitions }: Knowledge,
  language: Language,
): SchemaFault | null {
  const ids = new Set(definitions.map(({ id }) => id));
  const unknown = ledgers.find((ledger) => !ids.has(ledger));
  if (unknown === undefined) return null;
  return {
    keys: ['strictColumns', String(ledgers.indexOf(unknown))],
    reason: say(language, 'ledger-unknown', { value: unknown }),
  };
}
