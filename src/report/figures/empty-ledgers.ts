import { DEFINITIONS } from '../../ledger/definitions';
import type { LedgerEnvironment } from '../../ledger/environment';
import { FIGURES } from '.';
import type { Figure } from './figure';

/**
 * Titles of ledgers that were given but have no row in the period: what a briefing says of them is 0, or is marked as
 * without rows, and that the period may be the wrong one is worth a word. Empty where no period was given.
 */
export function emptyLedgers(figures: readonly Figure[], { period }: LedgerEnvironment): readonly string[] {
  if (!period) return [];
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  return DEFINITIONS.filter(({ id, part }) => {
    const total = part === undefined ? `${id}.total` : `${id}.${part}.total`;
    const isDated = FIGURES.some((definition) => definition.id === total && definition.dated !== undefined);
    return isDated && byId.get(total)?.rows.length === 0;
  }).map(({ title }) => title);
}
