import type { Alternative, Filler, Proposal } from '../filler';
import type { OpenCell } from './open-cells';
import { proposalFor } from './proposal-for';

/**
 * The proposal to choose one of several values for an open cell, the likeliest first.
 * @throws {RangeError} without a candidate: a fault of the filler
 */
export function choiceFor(
  filler: Pick<Filler, 'id' | 'safety'>,
  blank: OpenCell,
  candidates: readonly Alternative[],
): Proposal {
  const [first, ...alternatives] = candidates;
  if (!first) throw new RangeError(`${filler.id} has no candidate`);
  return { ...proposalFor(filler, blank, first.after, first.source, 'suggestion'), alternatives };
}
