import { type Row, textOf } from '../core/table';
import { columnTitle } from '../ledger/column-title';
import type { Roster } from '../ledger/roster';
import { headOfDepartment } from '../ledger/roster-lookups';
import type { ResponsibleKind } from '../text/responsible';
import { isOwnCell } from './shared/applies';
import { fixCell } from './shared/cell-fix';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { personsIn, responsibleIn } from './shared/people';

/** What a cell may name in place of a person. */
const OTHERS: readonly ResponsibleKind[] = ['department', 'collective'];

/** C-12. A department beside a named person is a remark and no fault. */
export const responsibleIsPerson = defineRule({
  meta: {
    id: 'responsible-is-person',
    code: 'C-12',
    scope: 'row',
    severity: 'error',
    fixable: 'suggestion',
    ledgers: ['risk-points', 'rectification', 'task-breakdown'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '“责任人”填成了部门或机构（科、处、办、局、中心、班子、委员会等），没有具体人员。',
        why: '整改和防控责任要落到责任人员，填部门等于无人负责，也无法追责。',
        how: '填写具体人员姓名，部门请填到责任科室一列；本行“部门负责人”或名册中有科室负责人的，可按建议代入。',
      },
      en: {
        what: 'The person responsible is a department or another body, and no person is named.',
        why: 'Responsibility has to rest with persons; a department in this column means that nobody answers.',
        how: 'Name the person and move the department to its own column; the head of the department is offered from the row or the roster.',
      },
      source: 'S70；种002；S11',
    },
  },
  create: ({ environment: { roster }, report }) => ({
    looksAt: ({ name }) => name === 'responsiblePerson',
    concerns: (text) => text !== '' && OTHERS.includes(responsibleIn(text, roster).kind),
    cell: (cell, row, table) => {
      if (!isOwnCell(cell, row)) return;
      const { kind, word } = responsibleIn(cell.text, roster);
      const name = headOf(word, row, roster);
      report({
        messageId: kind,
        at: cell.at,
        data: {
          row: cell.at.row ?? row.row,
          column: columnTitle(table, 'responsiblePerson'),
          value: cell.text,
        },
        field: 'responsiblePerson',
        row,
        ...(name !== null && { suggestions: [fixCell(cell, name, 'suggestion')] }),
      });
    },
  }),
});

/** The head of the department: as the row says, else as the roster says. */
function headOf(department: string, row: Row, roster: Roster | null): string | null {
  const [own] = personsIn(textOf(row, 'departmentHead'), roster);
  if (own) return own.name;
  return roster ? (headOfDepartment(roster, department)?.name ?? null) : null;
}
