import { z } from 'zod';
import { UserError } from '../../core/errors';
import type { Language } from '../../core/language';
import { OWN_RULE_SCHEMA, type OwnRule, resolveOwnRule } from '../../ledger/user/own-rule';
import { OwnRuleFault } from '../../ledger/user/own-rule-fault';
import { RULE_COLUMNS } from '../../ledger/user/rule-sheet';
import type { Knowledge } from '../knowledge';
import { type ConfigMessage, sayConfig } from './messages/say-config';
import { schemaFault } from './schema-fault';
import type { YamlSource } from './yaml-source';

/** A rule as it stands in a file, not looked at yet, and where each of its parts stands. */
export interface FoundRule {
  readonly written: unknown;
  /** `第 5 行（require）`, `规则!E5`. */
  placeOf(part: string): string;
}

/** Where in which YAML file a list stands. */
export interface YamlPlace {
  readonly file: string;
  readonly source: YamlSource;
  readonly keys: readonly string[];
}

/** The rules of a list in a YAML source, each with the lines of its parts. */
export function rulesInYaml(
  list: readonly unknown[],
  { source, keys }: YamlPlace,
  language: Language,
): FoundRule[] {
  return list.map((written, index) => ({
    written,
    placeOf: (part) =>
      sayConfig(language, 'own-rule-line', { line: source.lineOf([...keys, String(index), part]), part }),
  }));
}

/**
 * Checks rules of the user's own and resolves the names of ledgers and columns in them.
 * @throws {UserError} `own-rule-invalid` with the file, the cell or line, and the reason in the language
 */
export function resolveOwnRules(
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
        const code: ConfigMessage = `own-rule-${cause.kind}`;
        return refuseOwnRule(file, placeOf(cause.part), sayConfig(language, code, cause.data), cause);
      }
      if (!(cause instanceof z.ZodError)) throw cause;
      const { keys, reason } = schemaFault(cause);
      const [part = 'id'] = keys;
      const column = Object.entries(RULE_COLUMNS).find(([each]) => each === part)?.[1];
      const isMissing = typeof written === 'object' && written !== null && !(part in written);
      const words = isMissing && column ? sayConfig(language, 'own-rule-missing', { part: column }) : reason;
      return refuseOwnRule(file, placeOf(part), words, cause);
    }
  });
}

/** @throws {UserError} `own-rule-invalid`, always */
export function refuseOwnRule(file: string, place: string, reason: string, cause?: unknown): never {
  throw new UserError('own-rule-invalid', { path: file, place, reason }, { cause });
}

function resolve(written: unknown, { definitions }: Knowledge, taken: ReadonlySet<string>): OwnRule {
  const rule = OWN_RULE_SCHEMA.parse(written);
  if (taken.has(rule.id)) throw new OwnRuleFault('id', 'id-taken', { value: rule.id });
  return resolveOwnRule(rule, definitions);
}
