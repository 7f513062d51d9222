import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { UserError } from '../core/errors';
import type { Language } from '../core/language';
import type { Knowledge } from '../engine/knowledge';
import { DEFAULT_SETTINGS } from '../ledger/settings';
import { OWN_RULE_SCHEMA, type OwnRule, resolveOwnRule } from '../ledger/user/own-rule';
import { OwnRuleFault } from '../ledger/user/own-rule-fault';
import { RULE_COLUMNS, readRuleSheets } from '../ledger/user/rule-sheet';
import { formatContext } from './describe';
import { loadFile } from './load-file';
import { reasonOf } from './output';
import { type MessageCode, say } from './say';
import { schemaFault } from './schema-fault';
import { parseYaml, YamlFault, type YamlSource } from './yaml-source';

/** A rule as it stands in a file, not looked at yet, and where each of its parts stands. */
interface FoundRule {
  readonly written: unknown;
  /** `第 5 行（require）`, `规则!E5`. */
  placeOf(part: string): string;
}

/**
 * Reads the user's own rules from a rule sheet (.xlsx, .xlsm) or from YAML: a list of rules, or a list under `ownRules`.
 * @throws {UserError} `own-rule-invalid` with the file, the cell or line, and the reason in the language
 */
export async function readOwnRules(file: string, known: Knowledge, language: Language): Promise<OwnRule[]> {
  const isSheet = ['.xlsx', '.xlsm'].includes(path.extname(file).toLowerCase());
  const found = isSheet ? await rulesInSheets(file, language) : await rulesInYaml(file, language);
  return resolveAll(found, file, known, language);
}

/** The rules in a list that stands in a YAML source under these keys; see {@link readOwnRules} for faults. */
export function ownRulesIn(
  list: readonly unknown[],
  { file, source, keys }: YamlPlace,
  known: Knowledge,
  language: Language,
): OwnRule[] {
  return resolveAll(foundInYaml(list, { file, source, keys }, language), file, known, language);
}

/** Where in which YAML file a list stands. */
export interface YamlPlace {
  readonly file: string;
  readonly source: YamlSource;
  readonly keys: readonly string[];
}

function foundInYaml(list: readonly unknown[], { source, keys }: YamlPlace, language: Language): FoundRule[] {
  return list.map((written, index) => ({
    written,
    placeOf: (part) =>
      say(language, 'own-rule-line', { line: source.lineOf([...keys, String(index), part]), part }),
  }));
}

async function rulesInSheets(file: string, language: Language): Promise<FoundRule[]> {
  const environment = { asOf: '', period: null, roster: null, settings: DEFAULT_SETTINGS };
  const loaded = await loadFile(file, { environment, recognition: { definitions: [] }, limits: {} });
  if (loaded.status !== 'read') {
    return refuse(file, '', formatContext(language).describe(loaded.issue).message);
  }
  const rules = readRuleSheets(loaded.workbook);
  if (!rules) return refuse(file, '', say(language, 'own-rule-no-sheet'));
  return rules.map(({ parts, placeOf }) => ({ written: parts, placeOf }));
}

async function rulesInYaml(file: string, language: Language): Promise<FoundRule[]> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => refuse(file, '', reasonOf(cause)));
  let source: YamlSource;
  try {
    source = parseYaml(text);
  } catch (cause) {
    if (!(cause instanceof YamlFault)) throw cause;
    const place = say(language, 'own-rule-line', { line: cause.line, part: '-' });
    return refuse(file, place, say(language, 'own-rule-yaml', { kind: cause.kind }));
  }
  const list = z.union([z.array(z.unknown()), z.strictObject({ ownRules: z.array(z.unknown()) })]);
  const result = list.safeParse(source.data);
  if (!result.success) return refuse(file, '', say(language, 'own-rule-no-list'));
  const keys = Array.isArray(result.data) ? [] : ['ownRules'];
  const rules = Array.isArray(result.data) ? result.data : result.data.ownRules;
  return foundInYaml(rules, { file, source, keys }, language);
}

function resolveAll(
  found: readonly FoundRule[],
  file: string,
  known: Knowledge,
  language: Language,
): OwnRule[] {
  const taken = new Set(known.rules.flatMap(({ meta }) => [meta.id, meta.code]));
  return found.map(({ written, placeOf }) => {
    try {
      const rule = resolve(written, known, taken);
      taken.add(rule.id);
      return rule;
    } catch (cause) {
      if (cause instanceof OwnRuleFault) {
        const code: MessageCode = `own-rule-${cause.kind}`;
        return refuse(file, placeOf(cause.part), say(language, code, cause.data), cause);
      }
      if (!(cause instanceof z.ZodError)) throw cause;
      const { keys, reason } = schemaFault(cause);
      const [part = 'id'] = keys;
      const column = Object.entries(RULE_COLUMNS).find(([each]) => each === part)?.[1];
      const isMissing = typeof written === 'object' && written !== null && !(part in written);
      const words = isMissing && column ? say(language, 'own-rule-missing', { part: column }) : reason;
      return refuse(file, placeOf(part), words, cause);
    }
  });
}

function resolve(written: unknown, { definitions }: Knowledge, taken: ReadonlySet<string>): OwnRule {
  const rule = OWN_RULE_SCHEMA.parse(written);
  if (taken.has(rule.id)) throw new OwnRuleFault('id', 'id-taken', { value: rule.id });
  return resolveOwnRule(rule, definitions);
}

function refuse(file: string, place: string, reason: string, cause?: unknown): never {
  throw new UserError('own-rule-invalid', { path: file, place, reason }, { cause });
}
