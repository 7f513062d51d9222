import type { Fix } from '../../core/edit';
import type { BoundCell, Row } from '../../core/table';
import type { LedgerEnvironment } from '../../ledger/environment';
import { rankRisks } from '../../ledger/library/rank-risks';
import { unitPhrases } from '../../ledger/library/unit-library';
import { fixCell, isEditable } from './cell-fix';

/** So many suggestions of a rule a person looks through. */
const MOST = 3;

/** Risks of the library that the row's kind of power may bring, the likeliest first; a person chooses by what is true. */
export function risksInstead(cell: BoundCell, row: Row, { settings }: LedgerEnvironment): Fix[] {
  if (!isEditable(cell)) return [];
  return rankRisks(row, unitPhrases(settings))
    .slice(0, MOST)
    .map(({ text }) => fixCell(cell, text, 'suggestion'));
}
