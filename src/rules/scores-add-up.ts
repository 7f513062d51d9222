import type { Fix } from '../core/edit';
import type { BoundCell } from '../core/table';
import { columnTitle } from '../ledger/column-title';
import { wrongTotals } from '../ledger/totals';
import { fixCell } from './shared/cell-fix';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { oncePerCell } from './shared/once-per-cell';
import { scoreFaults, wrongGroups } from './shared/scores';
import { shownRow } from './shared/shown-row';

/** H-25. */
export const scoresAddUp = defineRule({
  meta: {
    id: 'scores-add-up',
    code: 'H-25',
    scope: 'table',
    severity: 'error',
    fixable: 'safe',
    ledgers: ['appraisal'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '得分高于标准分或为负数；标准分减去扣分不等于得分；扣了分而没有扣分原因；合计、小计不等于各项之和。加分项不查上限。',
        why: '考核结果要与扣分记录逐项对得上，分数算错会影响等次。',
        how: '对照扣分原因改正得分；合计按明细重算，没有公式的可一键改正。',
      },
      en: {
        what: 'Marks above the full ones or below zero; full marks less what was deducted are not the marks given; a deduction without a reason; a total that is not the sum. Bonus items have no upper bound.',
        why: 'The outcome must follow from the deductions, item by item.',
        how: 'Correct the marks by the reasons; totals without a formula can be corrected at once.',
      },
      source: 'S24；S85；S86；S87；S88',
    },
  },
  create: ({ report }) => ({
    end: (table) => {
      const first = oncePerCell();
      for (const row of table.rows) {
        for (const { kind, cell, ...numbers } of scoreFaults(row)) {
          if (!first(cell.at)) continue;
          const column = columnTitle(table, cell.field.name);
          const place = { at: cell.at, field: cell.field.name, row };
          report({ ...place, messageId: kind, data: { row: shownRow(cell, row), column, ...numbers } });
        }
      }
      for (const { cell, declared, sum } of [...wrongGroups(table), ...wrongTotals(table)]) {
        const fix = recalculation(cell, sum);
        if (!first(cell.at)) continue;
        report({
          messageId: 'total',
          at: cell.at,
          data: { row: cell.at.row ?? 0, column: columnTitle(table, cell.field.name), declared, sum },
          field: cell.field.name,
          ...(fix && { fix }),
        });
      }
    },
  }),
});

/** The sum in the place of the number; a formula is the user's to mend. */
function recalculation(cell: BoundCell, sum: number): Fix | null {
  return typeof cell.cell.value === 'number' && cell.cell.formula === undefined
    ? fixCell(cell, sum, 'safe')
    : null;
}
