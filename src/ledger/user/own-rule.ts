import { z } from 'zod';
import type { Field } from '../../core/field';
import type { Severity } from '../../core/issue';
import type { LedgerDefinition } from '../definition';
import { referenced } from './column-references';
import { compileExpression, type Expression } from './expression';
import { likeliest } from './find-by-name';
import { OwnRuleFault } from './own-rule-fault';

const SEVERITY_WORDS: Readonly<Record<string, Severity>> = {
  错误: 'error',
  警告: 'warning',
  提示: 'info',
  error: 'error',
  warning: 'warning',
  info: 'info',
};

const text = z.string().trim().min(1).max(2000);

/** A rule as the user writes it, in YAML or in a rule sheet. */
export const OWN_RULE_SCHEMA = z.strictObject({
  id: text.max(60).regex(/^[\p{L}\p{N}][\p{L}\p{N}_.-]*$/u),
  ledger: text,
  field: text,
  when: text.exactOptional(),
  require: text,
  severity: z.preprocess(
    (value) => (typeof value === 'string' ? (SEVERITY_WORDS[value.trim()] ?? value) : value),
    z.enum(['error', 'warning', 'info']),
  ),
  message: text,
  basis: text.exactOptional(),
});

/** A rule as written, checked for its shape only. */
export type WrittenRule = z.infer<typeof OWN_RULE_SCHEMA>;

/** A rule whose ledger, columns and expressions are known to be good. */
export interface OwnRule {
  readonly id: string;
  readonly definition: LedgerDefinition;
  /** The column that is to change. */
  readonly field: Field;
  /** The rows that the rule is about; null for all. */
  readonly when: Expression | null;
  readonly require: Expression;
  readonly severity: Severity;
  /** With `[@列名]` in places that are filled with the row's texts. */
  readonly message: string;
  readonly basis: string | null;
}

/**
 * Finds what a written rule names and compiles its conditions.
 * @throws {OwnRuleFault}
 */
export function resolveOwnRule(written: WrittenRule, definitions: readonly LedgerDefinition[]): OwnRule {
  const definition = ledgerOf(written.ledger, definitions);
  const { fields } = definition;
  for (const [, name = ''] of written.message.matchAll(/[[［][@＠]([^\]］]*)[\]］]/g)) {
    referenced(name, fields, 'message');
  }
  return {
    id: written.id,
    definition,
    field: referenced(written.field, fields, 'field'),
    when: written.when === undefined ? null : compileExpression(written.when, fields, 'when'),
    require: compileExpression(written.require, fields, 'require'),
    severity: written.severity,
    message: written.message,
    basis: written.basis ?? null,
  };
}

/** A ledger by id, by `id/part` or by title. An id that several tables share does not say which one is meant. */
function ledgerOf(name: string, definitions: readonly LedgerDefinition[]): LedgerDefinition {
  const isNamed = ({ id, part, title }: LedgerDefinition): boolean =>
    [title, part === undefined ? id : `${id}/${part}`].includes(name);
  const found = definitions.find(isNamed);
  if (found) return found;
  const parts = definitions.filter(({ id }) => id === name);
  if (parts.length > 0) {
    const choices = parts.map(({ id, part }) => `${id}/${part}`).join('、');
    throw new OwnRuleFault('ledger', 'ledger-ambiguous', { value: name, choices });
  }
  const names = definitions.flatMap(({ id, title }) => [title, id]);
  throw new OwnRuleFault('ledger', 'ledger-unknown', { value: name, like: likeliest(names, name) ?? '-' });
}
