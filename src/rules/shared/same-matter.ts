import { textOf } from '../../core/table';
import type { LedgerEnvironment } from '../../ledger/environment';
import type { MatchedRow } from '../../ledger/match-rows';
import { squeeze } from '../../text/normalize';
import { isBlank } from './blank';
import { spanOf } from './row-date';

/**
 * Whether two matched rows are one entry. A problem that was fed back again, on a later day or by another source, is a
 * new entry however alike it is worded.
 */
export function isSameMatter({ before, after }: MatchedRow, environment: LedgerEnvironment): boolean {
  const earlier = spanOf(before.row, 'feedbackDate', environment, before.table);
  const later = spanOf(after.row, 'feedbackDate', environment, after.table);
  if (earlier && later && later.first > earlier.last) return false;
  const sources = [before, after].map(({ row }) => squeeze(textOf(row, 'source')));
  return sources.some(isBlank) || sources[0] === sources[1];
}
