import { textOf } from '../core/table';
import { columnTitle } from '../ledger/column-title';
import { isOwnCell } from './shared/applies';
import { isBlank } from './shared/blank';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { shownRow } from './shared/shown-row';

/** What every inspection must tell. */
const ELEMENTS: readonly string[] = ['inspected', 'date', 'place', 'method'];

/** By these a row is an inspection, whatever it lacks. */
const SIGNS: readonly string[] = [...ELEMENTS, 'content', 'inspectors', 'problem'];

/** Wins over C-01 and C-02 at the same cell. */
export const inspectionComplete = defineRule({
  meta: {
    id: 'inspection-complete',
    code: 'R-55',
    scope: 'row',
    severity: 'warning',
    markOnly: 'only-unit-knows',
    ledgers: ['inspections'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '检查记录缺检查对象、时间、地点、方式中的一项。表中没有的列不查。',
        why: '对象、时间、地点、方式写清楚，检查才能核实，通报才有依据。',
        how: '对照检查记录补填。',
      },
      en: {
        what: 'An inspection lacks who was inspected, when, where or how. Columns that the sheet does not have are left alone.',
        why: 'Only with all four can it be verified and made public.',
        how: 'Complete it from the record of the inspection.',
      },
      source: 'S74；S66；种001',
    },
  },
  create: ({ report }) => ({
    row: (row, table) => {
      if (SIGNS.every((name) => isBlank(textOf(row, name)))) return;
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
