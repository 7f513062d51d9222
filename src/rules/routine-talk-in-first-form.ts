import { columnTitle } from '../ledger/column-title';
import { splitList } from '../text/split-list';
import { isOwnCell } from './shared/applies';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { shownRow } from './shared/shown-row';
import { ROUTINE_TALKS, talkTypeIn } from './shared/talks';

/** Columns that tell what was done. Where it was noticed (例行谈话中发现) is a source, and no fault. */
const FIELDS: readonly string[] = ['orgMeasure', 'formType', 'situation'];

/** One issue a row, at the first column that says so. */
export const routineTalkInFirstForm = defineRule({
  meta: {
    id: 'routine-talk-in-first-form',
    code: 'R-35',
    scope: 'row',
    severity: 'error',
    markOnly: 'rows-to-move',
    ledgers: ['first-form'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '把例行廉政谈话、任前谈话、谈心谈话、家访记成了第一种形态。',
        why: '第一种形态是针对苗头性、倾向性问题采取的组织措施；日常谈话没有问题指向，计入就虚增了运用人次。',
        how: '把这一行移到谈话台账；确有问题并采取了组织措施的，按实际措施填写。',
      },
      en: {
        what: 'A routine talk, a talk before taking office, a talk of care or a visit is counted under the first form.',
        why: 'The first form is a measure against a fault that begins to show; routine talks inflate its figures.',
        how: 'Move the row to the ledger of talks, or enter the measure that was really taken.',
      },
      source: 'S19（统计口径）',
    },
  },
  create: ({ report }) => ({
    row: (row, table) => {
      for (const name of FIELDS) {
        const cell = row.cells.get(name);
        if (!cell || !isOwnCell(cell, row)) continue;
        const types = splitList(cell.text).map(talkTypeIn);
        const routine = types.find((type) => type !== null && ROUTINE_TALKS.includes(type));
        // Beside a measure a routine talk is only how it was carried out.
        if (!routine || types.some((type) => type !== null && !ROUTINE_TALKS.includes(type))) continue;
        report({
          messageId: 'routine',
          at: cell.at,
          data: { row: shownRow(cell, row), column: columnTitle(table, name), type: routine },
          field: name,
          row,
        });
        return;
      }
    },
  }),
});
