import { appendTo } from '../core/append-to';
import type { BoundCell, Row } from '../core/table';
import { columnTitle } from '../ledger/column-title';
import { squeeze } from '../text/normalize';
import { isOwnCell } from './shared/applies';
import { isBlank } from './shared/blank';
import { defineRule } from './shared/define-rule';
import { isTemplateRow } from './shared/template-row';

/** Shorter texts are signatures and the like. */
const SHORTEST = 10;

/** Names and dates beside the words do not make them one's own; given wording (统一模板) may be the same. */
export const pledgeFitsPost = defineRule({
  meta: {
    id: 'pledge-fits-post',
    code: 'R-46',
    scope: 'table',
    severity: 'info',
    markOnly: 'own-words',
    ledgers: ['pledges'],
    options: {
      /** Number of people with the same words from which they count as copied. */
      rows: 3,
    },
    docs: {
      'zh-CN': {
        what: '多人（默认3人以上）的承诺内容一字不差。备注“统一模板”的行和合并单元格不算。',
        why: '承诺内容应结合本人岗位职责和廉政风险来写；千篇一律，承诺就没有针对性。',
        how: '补充与岗位风险对应的承诺事项；使用统一文本的，在备注中注明“统一模板”。',
      },
      en: {
        what: 'Several people (3 or more unless configured) pledge the same words. Rows marked 统一模板 and merged cells do not count.',
        why: 'A pledge is to follow the duties and risks of the post.',
        how: 'Add what fits each post, or mark given wording as 统一模板 in the remarks.',
      },
      source: 'S91；S85',
    },
  },
  create: ({ environment: { settings }, options, report }) => {
    const same = new Map<string, { readonly row: Row; readonly cell: BoundCell }[]>();
    return {
      row: (row) => {
        const cell = row.cells.get('content');
        if (
          !cell ||
          isTemplateRow(row, settings) ||
          !isOwnCell(cell, row) ||
          cell.merge ||
          isBlank(cell.text)
        )
          return;
        const key = keyOf(cell.text);
        if (key.length >= SHORTEST) appendTo(same, key, { row, cell });
      },
      end: (table) => {
        for (const [first, ...others] of same.values()) {
          if (!first || others.length + 1 < options.rows) continue;
          report({
            messageId: 'same',
            at: first.cell.at,
            data: {
              row: first.row.row,
              column: columnTitle(table, 'content'),
              count: others.length + 1,
              rows: [first, ...others].map(({ row }) => String(row.row)),
            },
            field: 'content',
            row: first.row,
            related: others.map(({ cell }) => cell.at),
          });
        }
      },
    };
  },
});

/** The words without dates, punctuation and the signature that 承诺人： begins. */
function keyOf(text: string): string {
  return squeeze(text)
    .replace(/(?:承诺人|签字|签名|日期)[:：].*$/s, '')
    .replaceAll(/\d{4}[-./年]\d{1,2}[-./月]\d{1,2}日?|[\p{P}\p{S}]/gu, '');
}
