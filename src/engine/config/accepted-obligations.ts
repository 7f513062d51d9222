import type { Language } from '../../core/language';
import type { LedgerDefinition } from '../../ledger/definition';
import type { Obligation } from '../../ledger/obligation';
import { sayConfig } from './messages/say-config';
import type { SchemaFault } from './schema-fault';

/**
 * A config's obligations with ledgers and columns by their own ids: a ledger or column may be named by its Chinese title.
 * @returns the fault where one is not known, or the least number is above the greatest
 */
export function acceptedObligations(
  given: readonly Obligation[],
  definitions: readonly LedgerDefinition[],
  language: Language,
): readonly Obligation[] | SchemaFault {
  const accepted: Obligation[] = [];
  for (const [index, obligation] of given.entries()) {
    const refuse = (key: string, reason: string): SchemaFault => ({
      keys: ['obligations', String(index), ...key.split('.')],
      reason,
    });
    const own = definitions.filter(({ id, title }) => [id, title].includes(obligation.ledger));
    const [ledger] = own;
    if (!ledger) return refuse('ledger', sayConfig(language, 'ledger-unknown', { value: obligation.ledger }));
    const fields = own.flatMap((definition) => definition.fields);
    const nameOf = (value: string): string | undefined =>
      fields.find(({ name, title }) => [name, title].includes(value))?.name;
    const { where, each, min, max } = obligation;
    if (max !== null && max < min) return refuse('max', sayConfig(language, 'obligation-range'));
    const unknown = [where?.field, each].find((value) => value !== undefined && nameOf(value) === undefined);
    if (unknown !== undefined) {
      const reason = sayConfig(language, 'field-unknown', { ledger: obligation.ledger, value: unknown });
      return refuse(unknown === where?.field ? 'where.field' : 'each', reason);
    }
    accepted.push({
      ...obligation,
      ledger: ledger.id,
      ...(where && { where: { ...where, field: nameOf(where.field) ?? where.field } }),
      ...(each !== undefined && { each: nameOf(each) ?? each }),
    });
  }
  return accepted;
}
