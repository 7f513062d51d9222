import { textOf } from '../../core/table';
import type { MatchedRow } from '../../ledger/match-rows';
import { squeeze } from '../../text/normalize';
import { isBlank } from './blank';

/** What the later row says in some columns, joined: only texts that were not simply taken over from the earlier row. */
export function saidAnew({ before, after }: MatchedRow, names: readonly string[]): string {
  return names
    .map((name) => {
      const text = textOf(after.row, name);
      return isBlank(text) || squeeze(text) === squeeze(textOf(before.row, name)) ? '' : text;
    })
    .filter((text) => text !== '')
    .join('；');
}
