import type { FieldKind } from '../core/field';
import { columnTitle } from '../ledger/column-title';
import { parseCount } from '../text/count';
import { ofKind, ownCellVisitor } from './shared/applies';
import { fixCell, isEditable } from './shared/cell-fix';
import { defineRule, NO_OPTIONS } from './shared/define-rule';

const NUMERIC: readonly FieldKind[] = ['serial', 'count', 'amount', 'scale'];
const NUMBER = /^-?(?:0|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d*)(?:\.\d+)?$/;

/** S-13. Amounts with 万 or 元 are C-26, serial numbers that are no integers C-03. */
export const numberAsText = defineRule({
  meta: {
    id: 'number-as-text',
    code: 'S-13',
    scope: 'row',
    severity: 'warning',
    fixable: 'safe',
    ledgers: 'all',
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '序号、份数、金额、可能性、后果等数字列里，数字是文本型、全角的，或带着“份、次”等量词。',
        why: '文本不参与求和，汇总时会悄悄变成 0。',
        how: '改成半角数字；量词写到列名里（如“份数”）。可自动修正。',
      },
      en: {
        what: 'In a column of numbers a number is stored as text, in full-width digits, or with a measure word (13份).',
        why: 'Text takes no part in a sum: consolidation counts it as 0 without a word.',
        how: 'Use plain digits; the measure word belongs in the header. Can be fixed automatically.',
      },
      source: 'S81；种004',
    },
  },
  create: ({ report }) =>
    ownCellVisitor(
      ofKind(...NUMERIC),
      (text) => text !== '',
      (cell, row, table) => {
        if (typeof cell.cell.value !== 'string') return;
        const number = numberIn(cell.text, cell.field.kind);
        if (number === null) return;
        report({
          messageId: 'text',
          at: cell.at,
          data: {
            row: row.row,
            column: columnTitle(table, cell.field.name),
            value: cell.text,
            number,
          },
          field: cell.field.name,
          row,
          ...(isEditable(cell) && { fix: fixCell(cell, number, 'safe') }),
        });
      },
    ),
});

/** The number that a text is; null for words, for codes such as 007 and for more digits than a number keeps. */
function numberIn(text: string, kind: FieldKind): number | null {
  if (kind === 'count' && !/^\D?0\d/.test(text)) return parseCount(text)?.value ?? null;
  const digits = text.normalize('NFKC').replaceAll(/[\s']/g, '');
  if (!NUMBER.test(digits) || digits.replaceAll(/\D/g, '').length > 15) return null;
  return Number(digits.replaceAll(',', ''));
}
