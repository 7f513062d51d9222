import { citedTitles } from '../ledger/cited-titles';
import { columnTitle } from '../ledger/column-title';
import { titlesOf } from '../ledger/title-library';
import { ofAnyField, ownCellVisitor } from './shared/applies';
import { fixCell, isEditable } from './shared/cell-fix';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { shownRow } from './shared/shown-row';

/** C-33. A text that names the successor too speaks of the change itself. */
export const titleSuperseded = defineRule({
  meta: {
    id: 'title-superseded',
    code: 'C-33',
    scope: 'row',
    severity: 'warning',
    fixable: 'suggestion',
    ledgers: ['responsibility-list', 'task-breakdown'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '引用的文件已经废止，或已被新的文件替代。',
        why: '责任清单和任务分解以现行规定为依据，引用废止文件等于没有依据。',
        how: '核对后改引现行文件，并核对条款内容是否变化。',
      },
      en: {
        what: 'A document cited is no longer in force, or another has taken its place.',
        why: 'Duties and tasks rest on the rules in force; a repealed one is no ground for either.',
        how: 'Cite the document in force, and check whether the clause still says the same.',
      },
      source: '种004；S54',
    },
  },
  create: ({ environment, report }) =>
    ownCellVisitor(
      ofAnyField,
      (text) => text.includes('《'),
      (cell, row, table) => {
        const titles = citedTitles(cell.text);
        for (const cited of titles) {
          const repeal = titlesOf(environment).repealOf(cited);
          if (!repeal || (repeal.successor !== null && titles.includes(repeal.successor))) continue;
          const { successor } = repeal;
          const place = { row: shownRow(cell, row), column: columnTitle(table, cell.field.name), cited };
          const found = { at: cell.at, field: cell.field.name, row };
          if (successor === null) {
            report({ messageId: 'repealed', data: place, ...found });
            continue;
          }
          const after = cell.text.replaceAll(`《${cited}》`, `《${successor}》`);
          report({
            messageId: 'superseded',
            data: { ...place, successor },
            ...found,
            ...(isEditable(cell) && { suggestions: [fixCell(cell, after, 'suggestion')] }),
          });
        }
      },
    ),
});
