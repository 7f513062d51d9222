import { inFile } from '../core/location';
import { matchPeriods } from '../ledger/match-periods';
import { placeOf } from '../ledger/placed-row';
import { type StatusGroup, statusOf } from '../ledger/status';
import { isOwnCell } from './shared/applies';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { saidAnew } from './shared/said-anew';
import { isSameMatter } from './shared/same-matter';
import { shownRow } from './shared/shown-row';

/** How far each group has come; 基本完成 and 整改中 lie too close together to call one a step back. */
const STAGE: Readonly<Record<StatusGroup, number>> = { done: 2, partly: 1, doing: 1, 'not-started': 0 };

/** What a progress says of a matter that had to be taken up again. */
const TAKEN_UP_AGAIN = /反弹|回潮|复发|退回|重新|返工|未通过|不合格|不到位|撤销|复核|复查|回头看|更正/;

/** P-07. */
export const statusGoesBack = defineRule({
  meta: {
    id: 'status-goes-back',
    code: 'P-07',
    scope: 'periods',
    severity: 'error',
    markOnly: 'only-unit-knows',
    ledgers: ['rectification'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '同一问题上期为已完成，本期变回整改中、未完成（或由整改中变回未开始），备注和进展都没有说明。',
        why: '状态倒退要么是上期虚报完成，要么是问题反弹，都要说清楚。',
        how: '在备注中说明原因（复核未通过、问题反弹等）；填错的改正状态。',
      },
      en: {
        what: 'A problem that was done is under way or not done now (or one under way is not begun), and neither remarks nor progress say why.',
        why: 'Either it was never done or it has come back: both are to be told.',
        how: 'Give the reason in the remarks, or correct the status.',
      },
      source: 'S15；自定',
    },
  },
  create: ({ environment, report }) => ({
    periods: (subject) => {
      for (const { pairs } of matchPeriods(subject, 'rectification', environment.roster)) {
        for (const pair of pairs) {
          const { before, after } = pair;
          const cell = after.row.cells.get('status');
          const [from, to] = [statusOf(before.row), statusOf(after.row)];
          if (!cell || from === null || to === null || STAGE[to] >= STAGE[from]) continue;
          if (!isOwnCell(cell, after.row) || !isSameMatter(pair, environment)) continue;
          if (
            saidAnew(pair, ['remark']) !== '' ||
            TAKEN_UP_AGAIN.test(saidAnew(pair, ['progress', 'reviewer']))
          )
            continue;
          report({
            messageId: 'back',
            at: inFile(cell.at, after.table.path),
            data: {
              row: shownRow(cell, after.row),
              before: before.row.cells.get('status')?.text ?? '',
              after: cell.text,
            },
            field: 'status',
            ledger: after.table.ledger,
            row: after.row,
            related: [placeOf(before, 'status')],
          });
        }
      }
    },
  }),
});
