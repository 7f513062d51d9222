import { unitOfColumn } from '../ledger/amount-column';
import { columnTitle } from '../ledger/column-title';
import { parseAmount } from '../text/amount';
import { ofKind, ownCellVisitor } from './shared/applies';
import { fixCell, isEditable } from './shared/cell-fix';
import { defineRule, NO_OPTIONS } from './shared/define-rule';

const NUMERAL = /[\d０-９一二三四五六七八九十百千万亿]/;

/** C-26. Judges columns of amounts only (design decision 15); bare digits stored as text are S-13. */
export const amountUnit = defineRule({
  meta: {
    id: 'amount-unit',
    code: 'C-26',
    scope: 'row',
    severity: 'error',
    fixable: 'safe',
    ledgers: ['rectification', 'major-decisions'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '金额列里带“万”“元”“余”等文字，或写成无法计算的约数。金额写在叙述文字里的不查。',
        why: '带文字的金额不参与求和，“2000万”会被汇总成 0；元与万元混写，合计必错。',
        how: '列名注明单位（如“涉及金额（万元）”），单元格只填数字。列名有单位时可自动换算；约数请查实。',
      },
      en: {
        what: 'A cell of an amount column holds 万, 元, 余 or an approximation. Amounts in prose are not judged.',
        why: 'Amounts with words take no part in a sum: 2000万 is added as 0; yuan and ten thousands side by side spoil every total.',
        how: 'Name the unit in the header (涉及金额（万元）) and enter numbers only; converted automatically where the header has a unit. Look up approximations.',
      },
      source: 'S81；S46',
    },
  },
  create: ({ report }) =>
    ownCellVisitor(
      ofKind('amount'),
      (text) => NUMERAL.test(text),
      (cell, row, table) => {
        if (typeof cell.cell.value !== 'string') return;
        const amount = parseAmount(cell.text);
        if (amount && amount.notation !== 'text-unit' && amount.notation !== 'approximate') return;
        const exact = amount?.notation === 'text-unit' ? amount.yuan : null;
        const unit = unitOfColumn(table, cell.field.name);
        const after = exact === null ? null : unit === 10_000 ? exact / 10_000 : exact;
        const fix =
          after !== null && isEditable(cell)
            ? fixCell(cell, after, unit === null ? 'suggestion' : 'safe')
            : null;
        report({
          messageId: exact === null ? 'inexact' : 'with-unit',
          at: cell.at,
          data: {
            row: cell.at.row ?? row.row,
            column: columnTitle(table, cell.field.name),
            value: cell.text,
          },
          field: cell.field.name,
          row,
          ...(fix?.safety === 'safe' && { fix }),
          ...(fix?.safety === 'suggestion' && { suggestions: [fix] }),
        });
      },
    ),
});
