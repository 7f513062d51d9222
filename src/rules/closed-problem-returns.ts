import { textOf } from '../core/table';
import type { LedgerEnvironment } from '../ledger/environment';
import { matchPeriods, type PeriodMatch } from '../ledger/match-periods';
import { type PlacedRow, placeOf } from '../ledger/placed-row';
import { statusOf } from '../ledger/status';
import { findLikePairs } from '../text/likeness-index';
import { squeeze } from '../text/normalize';
import { isBlank } from './shared/blank';
import { defineRule } from './shared/define-rule';
import { isSameMatter } from './shared/same-matter';

/** P-06. A problem that still stands in the list as finished is the same entry; P-07 sees to its status. */
export const closedProblemReturns = defineRule({
  meta: {
    id: 'closed-problem-returns',
    code: 'P-06',
    scope: 'periods',
    severity: 'warning',
    markOnly: 'mark-is-answer',
    ledgers: ['rectification'],
    options: {
      /** Likeness (0…1) of two problems from which one is the other come back. */
      likeness: 0.75,
      /** Shortest text, in characters, that is compared. */
      length: 6,
    },
    docs: {
      'zh-CN': {
        what: '本期新反馈的问题与上期已完成、已销号的问题相同或高度相似，疑似反弹回潮。备注写明反弹、重复反馈的不再提示。',
        why: '销号后要“回头看”，防止问题复发、反弹。',
        how: '核实是否同一问题：确属反弹的在备注中注明，分析原因、完善制度；不同问题把情况写具体。',
      },
      en: {
        what: 'A newly reported problem is the same as, or much like, one that was closed before. Rows whose remarks say so are left alone.',
        why: 'Closed problems are looked at again, so that they do not come back.',
        how: 'See whether it is the same problem; if so, note it and deal with the cause, else describe the difference.',
      },
      source: '种000；种003',
    },
  },
  create: ({ environment, options, report }) => ({
    periods: (subject) => {
      for (const match of matchPeriods(subject, 'rectification', environment.roster)) {
        for (const { before, after, likeness } of returned(match, environment, options)) {
          if (/反弹|回潮|复发|重复|再次/.test(textOf(after.row, 'remark'))) continue;
          report({
            messageId: 'returned',
            at: placeOf(after, 'problem'),
            data: {
              row: after.row.row,
              before: before.row.row,
              text: textOf(after.row, 'problem'),
              beforeText: textOf(before.row, 'problem'),
              likeness: Math.floor(likeness * 100) / 100,
            },
            field: 'problem',
            ledger: after.table.ledger,
            row: after.row,
            related: [placeOf(before, 'problem')],
          });
        }
      }
    },
  }),
});

/** New entries with the closed problem they are likest to. */
function returned(
  { previous, pairs, added }: PeriodMatch,
  environment: LedgerEnvironment,
  { likeness, length }: { readonly likeness: number; readonly length: number },
) {
  const fresh = [
    ...pairs.filter((pair) => !isSameMatter(pair, environment)).map(({ after }) => after),
    ...added,
  ];
  const closed = previous.flatMap((table) =>
    table.rows.filter(isClosed).map((row): PlacedRow => ({ table, row })),
  );
  const rows = [...closed, ...fresh];
  const texts = rows
    .map(({ row }) => squeeze(textOf(row, 'problem')))
    .map((text) => (text.length < length ? '' : text));
  const best = new Map<PlacedRow, { before: PlacedRow; after: PlacedRow; likeness: number }>();
  const crosses = (a: number, b: number): boolean => a < closed.length && b >= closed.length;
  for (const { a, b, similarity } of findLikePairs(texts, likeness, { wanted: crosses })) {
    const [before, after] = [rows[a], rows[b]];
    if (!before || !after || similarity <= (best.get(after)?.likeness ?? 0)) continue;
    best.set(after, { before, after, likeness: similarity });
  }
  return fresh.flatMap((row) => best.get(row) ?? []);
}

function isClosed(row: PlacedRow['row']): boolean {
  return statusOf(row) === 'done' || !isBlank(textOf(row, 'closingDate'));
}
