import { type BoundCell, headerLocation, type Table } from '../core/table';
import { columnTitle } from '../ledger/column-title';
import { isBlank } from './shared/blank';
import { defineRule } from './shared/define-rule';
import { mattersIn } from './shared/matters';
import { oncePerCell } from './shared/once-per-cell';
import { shownRow } from './shared/shown-row';

/** A column of bare numbers without a unit anywhere is told once, as a warning: its sums may still be right. */
export const matterHasAmount = defineRule({
  meta: {
    id: 'matter-has-amount',
    code: 'R-27',
    scope: 'row',
    severity: 'error',
    markOnly: 'only-unit-knows',
    ledgers: ['major-decisions'],
    options: {
      /** The kinds of matters that must name a sum. */
      kinds: ['大额度资金使用', '重大项目安排'] as readonly string[],
    },
    docs: {
      'zh-CN': {
        what: '大额度资金使用、重大项目安排类事项没有填金额；或者整列金额都没有注明单位（提示为警告）。',
        why: '金额决定是否达到集体决策的标准，也是事后核对拨付、支付的依据；没有单位，元和万元分不清。',
        how: '按会议纪要补填金额；在列名注明单位，如“金额（万元）”。',
      },
      en: {
        what: 'A matter of large sums or major projects names no sum; or the column of sums names no unit (a warning).',
        why: 'The sum decides whether the matter must be decided collectively, and payments are checked against it.',
        how: 'Enter the sum of the minutes; name the unit in the header: 金额（万元）.',
      },
      source: 'S30',
    },
  },
  create: ({ options, report }) => {
    const first = oncePerCell();
    let unitTold = false;
    return {
      row: (row, table) => {
        const cell = row.cells.get('amount');
        const kind = mattersIn(row).find((each) => options.kinds.includes(each));
        if (!cell || kind === undefined || cell.cell.error !== undefined) return;
        const column = columnTitle(table, 'amount');
        if (isBlank(cell.text) || /^(?:无|没有|暂无|待定)$/.test(cell.text)) {
          if (!first(cell.at)) return;
          report({
            messageId: 'empty',
            at: cell.at,
            data: { row: shownRow(cell, row), column, kind },
            field: 'amount',
            row,
          });
        } else if (!unitTold && !namesUnit(cell, table)) {
          unitTold = true;
          report({
            messageId: 'no-unit',
            severity: 'warning',
            at: headerLocation(table, 'amount'),
            data: { column },
            field: 'amount',
          });
        }
      },
    };
  },
});

/** The unit may stand in the cell, in the header, or in a line above the table: 单位：万元. */
function namesUnit(cell: BoundCell, table: Table): boolean {
  const header = table.bindings.find(({ field }) => field.name === 'amount')?.header ?? '';
  const lines = table.lines.some(({ text }) => /单位\s*[:：]\s*(?:人民币)?[万亿]?元/.test(text));
  return lines || /[元万]/.test(`${header}${cell.text}`);
}
