import { textOf } from '../core/table';
import { columnTitle } from '../ledger/column-title';
import { isOwnCell } from './shared/applies';
import { isBlank } from './shared/blank';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { shownRow } from './shared/shown-row';

/** */
export const regulationNumber = defineRule({
  meta: {
    id: 'regulation-number',
    code: 'R-53',
    scope: 'row',
    severity: 'warning',
    markOnly: 'only-unit-knows',
    ledgers: ['regulations'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '新建、修订、废止的制度没有写文号或日期。',
        why: '没有文号和日期，无法证明制度已经印发，也无法同整改台账对上。',
        how: '补填印发文号和日期；未正式印发的，写明会议审议情况和拟印发时间。',
      },
      en: {
        what: 'A rule made, amended or repealed has no document number or no date.',
        why: 'Without them nothing shows that it was issued.',
        how: 'Enter the number and day of issue.',
      },
      source: '自定',
    },
  },
  create: ({ report }) => ({
    row: (row, table) => {
      if (isBlank(textOf(row, 'regulation'))) return;
      for (const name of ['documentNo', 'date']) {
        const cell = row.cells.get(name);
        if (!cell || !isOwnCell(cell, row) || cell.cell.error !== undefined) continue;
        if (!isBlank(cell.text) && !/^(?:无|无文号|暂无)$/.test(cell.text)) continue;
        report({
          messageId: 'missing',
          at: cell.at,
          data: {
            row: shownRow(cell, row),
            column: columnTitle(table, name),
            action: textOf(row, 'action') || '登记',
          },
          field: name,
          row,
        });
      }
    },
  }),
});
