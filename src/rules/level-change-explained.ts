import { inFile } from '../core/location';
import { textOf } from '../core/table';
import { matchPeriods } from '../ledger/match-periods';
import { placeOf } from '../ledger/placed-row';
import { isOwnCell } from './shared/applies';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { levelOf } from './shared/row-level';
import { saidAnew } from './shared/said-anew';
import { shownRow } from './shared/shown-row';

/** Where a row may give its reason; in the register of a person those who review it write theirs. */
const REASONS = ['changeReason', 'remark', 'departmentOpinion', 'leaderOpinion', 'groupOpinion'];

/** P-02. Whether a meeting settled the change is X-19's question. */
export const levelChangeExplained = defineRule({
  meta: {
    id: 'level-change-explained',
    code: 'P-02',
    scope: 'periods',
    severity: 'error',
    markOnly: 'only-unit-knows',
    ledgers: ['risk-points', 'personal-register'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '同一风险点的等级与上期不同，“变更原因”“备注”（个人登记表为审核、审定意见）没有写明理由。与上期一字不差的备注不算理由。',
        why: '等级升降关系到由谁负责、怎样监督，要有理由、经审核。',
        how: '在“变更原因”中写明升降理由和审核情况；填错的改回原等级。',
      },
      en: {
        what: 'The level of a risk differs from the period before, and neither 变更原因 nor 备注 (in a register: the opinions of those who review it) says why. A remark taken over word for word is no reason.',
        why: 'The level decides who is responsible; it changes for a reason that somebody has reviewed.',
        how: 'Write the reason and who reviewed it under 变更原因, or put the level back.',
      },
      source: '种003；S8',
    },
  },
  create: ({ environment, report }) => ({
    periods: (subject) => {
      for (const ledger of ['risk-points', 'personal-register']) {
        for (const { pairs } of matchPeriods(subject, ledger, environment.roster)) {
          for (const pair of pairs) {
            const { before, after } = pair;
            const cell = after.row.cells.get('riskLevel');
            const [from, to] = [levelOf(before.row, environment), levelOf(after.row, environment)];
            if (!cell || from === null || to === null || from === to) continue;
            if (saidAnew(pair, REASONS) !== '' || !isOwnCell(cell, after.row)) continue;
            report({
              messageId: to < from ? 'raised' : 'lowered',
              at: inFile(cell.at, after.table.path),
              data: {
                row: shownRow(cell, after.row),
                before: textOf(before.row, 'riskLevel'),
                after: cell.text,
              },
              field: 'riskLevel',
              ledger,
              row: after.row,
              related: [placeOf(before, 'riskLevel')],
            });
          }
        }
      }
    },
  }),
});
