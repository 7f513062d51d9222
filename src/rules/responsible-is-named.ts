import { textOf } from '../core/table';
import { columnTitle } from '../ledger/column-title';
import type { ResponsibleKind } from '../text/responsible';
import { isOwnCell } from './shared/applies';
import { fixCell } from './shared/cell-fix';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { responsibleIn } from './shared/people';
import { titleHolder } from './shared/title-holder';

/** Columns that must name somebody. */
const FIELDS: readonly string[] = ['responsiblePerson', 'departmentHead', 'responsibleLeader'];

/** What is no name. */
const UNNAMED: readonly ResponsibleKind[] = ['title', 'vague'];

/** C-13. */
export const responsibleIsNamed = defineRule({
  meta: {
    id: 'responsible-is-named',
    code: 'C-13',
    scope: 'row',
    severity: 'warning',
    fixable: 'suggestion',
    ledgers: ['risk-points', 'rectification'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '责任人、部门负责人或责任领导只写了职务（局长、科室负责人）或泛称（经办人、相关人员），没有姓名。',
        why: '职务会换人，泛称不指任何人；责任人员要明确到具体的人，出了问题才能找到人。',
        how: '写上姓名，职务可以括注；给出名册时，能唯一确定的人可按建议代入。',
      },
      en: {
        what: 'A responsible person or leader is given by a post or a vague word only, without a name.',
        why: 'Posts change hands and vague words mean nobody: responsibility has to be fixed on a person.',
        how: 'Write the name, with the post in brackets if you like; a roster offers the one holder of the post.',
      },
      source: 'S39；S70',
    },
  },
  create: ({ environment: { roster }, report }) => ({
    looksAt: ({ name }) => FIELDS.includes(name),
    concerns: (text) => text !== '' && UNNAMED.includes(responsibleIn(text, roster).kind),
    cell: (cell, row, table) => {
      if (!isOwnCell(cell, row)) return;
      const { name } = cell.field;
      const { kind } = responsibleIn(cell.text, roster);
      const holder =
        roster && kind === 'title' ? titleHolder(roster, cell.text, textOf(row, 'department')) : null;
      report({
        messageId: kind,
        at: cell.at,
        data: { row: cell.at.row ?? row.row, column: columnTitle(table, name), value: cell.text },
        field: name,
        row,
        ...(holder !== null && { suggestions: [fixCell(cell, holder, 'suggestion')] }),
      });
    },
  }),
});
