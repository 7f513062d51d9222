import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Language } from '../core/language';
import { type FoundRule, refuseOwnRule, resolveOwnRules, rulesInYaml } from '../engine/config/own-rules';
import { parseYaml, YamlFault, type YamlSource } from '../engine/config/yaml-source';
import type { Knowledge } from '../engine/knowledge';
import type { OwnRule } from '../ledger/user/own-rule';
import { readRuleSheets } from '../ledger/user/rule-sheet';
import { reasonOf } from './output';
import { openPlainWorkbook } from './plain-workbook';
import { say } from './say';

/**
 * Reads the user's own rules from a rule sheet (.xlsx, .xlsm) or from YAML: a list of rules, or a list under `ownRules`.
 * @throws {UserError} `own-rule-invalid` with the file, the cell or line, and the reason in the language
 */
export async function readOwnRules(file: string, known: Knowledge, language: Language): Promise<OwnRule[]> {
  const isSheet = ['.xlsx', '.xlsm'].includes(path.extname(file).toLowerCase());
  const found = isSheet ? await rulesInSheets(file, language) : await rulesInFile(file, language);
  return resolveOwnRules(found, file, known, language);
}

async function rulesInSheets(file: string, language: Language): Promise<FoundRule[]> {
  const { workbook, reason } = await openPlainWorkbook(file, language);
  if (workbook === null) return refuseOwnRule(file, '', reason);
  const rules = readRuleSheets(workbook);
  if (!rules) return refuseOwnRule(file, '', say(language, 'own-rule-no-sheet'));
  return rules.map(({ parts, placeOf }) => ({ written: parts, placeOf }));
}

async function rulesInFile(file: string, language: Language): Promise<FoundRule[]> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) =>
    refuseOwnRule(file, '', reasonOf(cause)),
  );
  let source: YamlSource;
  try {
    source = parseYaml(text);
  } catch (cause) {
    if (!(cause instanceof YamlFault)) throw cause;
    const place = say(language, 'own-rule-line', { line: cause.line, part: '-' });
    return refuseOwnRule(file, place, say(language, 'own-rule-yaml', { kind: cause.kind }));
  }
  const list = z.union([z.array(z.unknown()), z.strictObject({ ownRules: z.array(z.unknown()) })]);
  const result = list.safeParse(source.data);
  if (!result.success) return refuseOwnRule(file, '', say(language, 'own-rule-no-list'));
  const keys = Array.isArray(result.data) ? [] : ['ownRules'];
  const rules = Array.isArray(result.data) ? result.data : result.data.ownRules;
  return rulesInYaml(rules, { file, source, keys }, language);
}
