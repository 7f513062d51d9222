import { columnTitle } from '../ledger/column-title';
import { isOwnCell } from './shared/applies';
import { fixCell } from './shared/cell-fix';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { personsIn } from './shared/people';

/** Words by which a cell tells the main person from the others. */
const ORDERED = /主责|主办|牵头|第一责任|主要负责|总负责|组长|协办|协助|配合|A[角岗]|B[角岗]/i;

/** C-15. */
export const mainResponsible = defineRule({
  meta: {
    id: 'main-responsible',
    code: 'C-15',
    scope: 'row',
    severity: 'warning',
    fixable: 'suggestion',
    ledgers: ['task-breakdown', 'rectification'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '一个单元格列了多名责任人，却没有分清谁主责、谁配合。',
        why: '每项任务要有一名牵头的人；几个人并列，容易变成都不负责。',
        how: '在主责人后注明“（主责）”，或只留主责人、其余写到配合栏；建议值把排在首位的作为主责，请核对。',
      },
      en: {
        what: 'Several persons are responsible in one cell, and nothing tells the main one.',
        why: 'Every task needs one person who answers for it; several side by side easily means nobody.',
        how: 'Mark the main person with （主责） or move the others; the suggestion takes the first as the main one.',
      },
      source: 'S12；S6',
    },
  },
  create: ({ environment: { roster }, report }) => ({
    row: (row, table) => {
      const cell = row.cells.get('responsiblePerson');
      if (!cell || cell.text === '' || !isOwnCell(cell, row) || ORDERED.test(cell.text)) return;
      const persons = personsIn(cell.text, roster);
      const [first] = persons;
      if (!first || persons.length < 2) return;
      report({
        messageId: 'equal',
        at: cell.at,
        data: {
          row: cell.at.row ?? row.row,
          column: columnTitle(table, 'responsiblePerson'),
          count: persons.length,
        },
        field: 'responsiblePerson',
        row,
        ...(cell.text.startsWith(first.raw) && {
          suggestions: [fixCell(cell, cell.text.replace(first.raw, `${first.raw}（主责）`), 'suggestion')],
        }),
      });
    },
  }),
});
