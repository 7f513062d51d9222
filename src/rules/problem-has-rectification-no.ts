import { foundProblems, rectifyNumbers } from '../ledger/found-problems';
import { isOwnCell } from './shared/applies';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { shownRow } from './shared/shown-row';

/** R-40. Whether the number leads anywhere is X-11's question. */
export const problemHasRectificationNo = defineRule({
  meta: {
    id: 'problem-has-rectification-no',
    code: 'R-40',
    scope: 'row',
    severity: 'error',
    filler: 'rectification-rows',
    ledgers: ['inspections'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '检查发现了问题，但没有转整改编号。',
        why: '发现问题要提出整改意见并跟踪到底；没有编号，问题就没有进入整改台账。',
        how: '把问题登记到整改台账，再把编号填回本行；当场纠正的也要登记。',
      },
      en: {
        what: 'An inspection found problems, but the row has no number of the rectification list.',
        why: 'What was found has to be followed up; without a number it never entered the list.',
        how: 'Enter the problem in the rectification list and its number here, also where it was put right at once.',
      },
      source: '种003；S74',
    },
  },
  create: ({ report }) => ({
    row: (row) => {
      const cell = row.cells.get('rectifyNo');
      if (!cell || !isOwnCell(cell, row) || cell.cell.error !== undefined) return;
      if (foundProblems(row) !== true || rectifyNumbers(cell.text).length > 0) return;
      const found = row.cells.get('problemCount') ?? row.cells.get('problem');
      report({
        messageId: 'missing',
        at: cell.at,
        data: { row: shownRow(cell, row) },
        field: 'rectifyNo',
        row,
        ...(found && { related: [found.at] }),
      });
    },
  }),
});
