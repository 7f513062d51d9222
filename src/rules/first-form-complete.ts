import { columnTitle } from '../ledger/column-title';
import { isOwnCell } from './shared/applies';
import { isBlank } from './shared/blank';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { shownRow } from './shared/shown-row';
import { isTalk } from './shared/talks';

/** What every use of the first form must tell. */
const ELEMENTS: readonly string[] = ['formType', 'situation', 'orgMeasure', 'decidedBy', 'date'];

/** Wins over C-01 and C-02 at the same cell. */
export const firstFormComplete = defineRule({
  meta: {
    id: 'first-form-complete',
    code: 'R-38',
    scope: 'row',
    severity: 'error',
    markOnly: 'only-unit-knows',
    ledgers: ['first-form'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '第一种形态记录缺类型、情形、组织措施、决定机关、时间中的一项。表中没有的列不查。',
        why: '这五项是上级“执行第一种形态人员表”的必填要素，缺一项就不能计入运用情况。',
        how: '对照审批材料补填。',
      },
      en: {
        what: 'An entry lacks kind, situation, measure, deciding body or day. Columns that the sheet does not have are left alone.',
        why: 'The superior’s form asks for all five; an entry without one of them does not count.',
        how: 'Complete it from the papers of approval.',
      },
      source: 'S71（执行第一种形态人员表）',
    },
  },
  create: ({ report }) => ({
    row: (row, table) => {
      if (!isTalk(row)) return;
      for (const name of ELEMENTS) {
        const cell = row.cells.get(name);
        if (!cell || !isOwnCell(cell, row) || cell.cell.error !== undefined || !isBlank(cell.text)) continue;
        report({
          messageId: 'missing',
          at: cell.at,
          data: { row: shownRow(cell, row), column: columnTitle(table, name) },
          field: name,
          row,
        });
      }
    },
  }),
});
