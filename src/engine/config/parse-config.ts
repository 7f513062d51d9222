import { UserError } from '../../core/errors';
import type { Language } from '../../core/language';
import type { RuleSettings } from '../../core/severity-config';
import { DEFAULT_SETTINGS, type UnitSettings } from '../../ledger/settings';
import { BUILT_IN, type Knowledge, withOwnRules } from '../knowledge';
import { acceptedObligations } from './accepted-obligations';
import { CONFIG_SCHEMA, type ConfigLimits, type ConfigReturns } from './config-schema';
import type { ConfigLayout } from './layout-schema';
import { sayConfig } from './messages/say-config';
import { placedInYaml } from './own-library';
import { resolveOwnRules, rulesInYaml } from './own-rules';
import { type SchemaFault, schemaFault } from './schema-fault';
import { withLibrary } from './with-library';
import { parseYaml, YamlFault, type YamlSource } from './yaml-source';

/** A unit's own parameters, what it says of single rules, and what reading one file may cost. */
export interface Config {
  readonly settings: UnitSettings;
  readonly rules: RuleSettings;
  readonly limits: ConfigLimits;
  readonly returns: ConfigReturns;
  /** How the unit lays its documents out, where that is not the official layout. */
  readonly layout: ConfigLayout;
  /** What is known once the config's own rules are. */
  readonly knowledge: Knowledge;
  /** Files with more measures, risks and titles, by their places beside the config; whoever reads files reads them. */
  readonly libraries: readonly string[];
  /** What is to be told of entries that are not offered, a line each, in the language. */
  readonly cautions: readonly string[];
}

/** The built-in parameters. */
export const DEFAULT_CONFIG: Config = {
  settings: DEFAULT_SETTINGS,
  rules: {},
  limits: {},
  returns: {},
  layout: {},
  knowledge: BUILT_IN,
  libraries: [],
  cautions: [],
};

/**
 * Parses the text of a config in YAML; every key is optional and replaces the built-in value.
 * @param path the name under which faults are reported
 * @throws {UserError} `own-rule-invalid`; `config-invalid` with the file, the line, the key and the reason in the language
 */
export function parseConfig(source: string, path: string, known: Knowledge, language: Language): Config {
  return configOf(readSource(source, path, language), path, known, language);
}

/** What config data says that were parsed already; throws as {@link parseConfig} does. */
export function configOf(yaml: YamlSource, path: string, known: Knowledge, language: Language): Config {
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
  const {
    rules = {},
    limits = {},
    returns = {},
    layout = {},
    levels,
    ownRules = [],
    obligations = [],
    measures = [],
    phrases = [],
    titles = [],
    libraries = [],
    ...settings
  } = result.data;
  const place = { file: path, source: yaml, keys: ['ownRules'] };
  const found = rulesInYaml(ownRules, place, language);
  const knowledge = withOwnRules(known, resolveOwnRules(found, path, known, language));
  const fault =
    ruleFault(rules, knowledge, language) ?? ledgerFault(settings.strictColumns ?? [], known, language);
  if (fault) return refuse(fault);
  const accepted = acceptedObligations(obligations, known.definitions, language);
  if ('reason' in accepted) return refuse(accepted);
  const config: Config = {
    settings: {
      ...DEFAULT_SETTINGS,
      ...settings,
      levels: { ...DEFAULT_SETTINGS.levels, ...levels },
      obligations: accepted,
    },
    rules,
    limits,
    returns,
    layout,
    knowledge,
    libraries,
    cautions: [],
  };
  return withLibrary(config, placedInYaml({ measures, phrases, titles }, yaml, path, language), language);
}

/**
 * The plain data of a config's text.
 * @throws {UserError} `config-invalid` where it is no YAML
 */
export function readSource(source: string, path: string, language: Language): YamlSource {
  try {
    return parseYaml(source);
  } catch (cause) {
    if (!(cause instanceof YamlFault)) throw cause;
    const reason = sayConfig(language, 'yaml-syntax', { kind: cause.kind });
    throw new UserError('config-invalid', { path, line: cause.line, key: '-', reason }, { cause });
  }
}

/** A rule or an option that does not exist would be passed over in silence, and so would an option of another type. */
function ruleFault(settings: RuleSettings, known: Knowledge, language: Language): SchemaFault | null {
  for (const [name, { options: given = {} }] of Object.entries(settings)) {
    const rule = known.rules.find(({ meta }) => meta.id === name || meta.code === name);
    const isOfDocuments = known.documentRules?.some(({ id, code }) => id === name || code === name);
    if (!rule && !isOfDocuments)
      return { keys: ['rules', name], reason: sayConfig(language, 'rule-unknown', { value: name }) };
    const options = new Map(Object.entries(rule?.meta.options ?? {}));
    for (const [option, value] of Object.entries(given)) {
      const keys = ['rules', name, 'options', option];
      if (!options.has(option)) {
        const choices = [...options.keys()].join(', ') || '-';
        return { keys, reason: sayConfig(language, 'option-unknown', { rule: name, option, choices }) };
      }
      const wanted = typeof options.get(option);
      if (typeof value !== wanted) {
        return { keys, reason: sayConfig(language, 'option-type', { option, wanted }) };
      }
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
    reason: sayConfig(language, 'ledger-unknown', { value: unknown }),
  };
}
