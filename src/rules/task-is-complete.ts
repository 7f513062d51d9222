import type { Fix } from '../core/edit';
import { type Row, type Table, textOf } from '../core/table';
import type { Roster } from '../ledger/roster';
import { headOfDepartment } from '../ledger/roster-lookups';
import { isBlank } from './shared/blank';
import { belongsToOneRow, fixCell, isEditable, offered } from './shared/cell-fix';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { oncePerCell } from './shared/once-per-cell';

/** What a task needs besides its department. */
const ELEMENTS = ['responsiblePerson', 'deadline', 'outcome'];

/**
 * Read as "nothing but a department": a task is reported when person, deadline and outcome are all blank or have
 * no column. One blank among them is left to the rule on required values.
 */
export const taskIsComplete = defineRule({
  meta: {
    id: 'task-is-complete',
    code: 'R-54',
    scope: 'row',
    severity: 'warning',
    fixable: 'suggestion',
    ledgers: ['task-breakdown'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '任务只写了责任部门，责任人、完成时限、成果形式一样也没有。',
        why: '只落到部门的任务没有人承担、没有期限、没有可查的成果，督办无从下手。',
        how: '写明责任人、完成时限和成果形式；责任人可按建议取名册中的科室负责人。',
      },
      en: {
        what: 'A task names a department and neither a person, nor a deadline, nor an outcome.',
        why: 'Nobody answers for such a task by any day, and nothing is there to check.',
        how: 'Add the person responsible (the head of the department is offered from the roster), the deadline and the outcome.',
      },
      source: '种003；S22',
    },
  },
  create: ({ environment: { roster }, report }) => {
    const first = oncePerCell();
    return {
      row: (row, table) => {
        const department = row.cells.get('department');
        if (!department || isBlank(department.text) || isBlank(textOf(row, 'task'))) return;
        const cells = ELEMENTS.flatMap((name) => row.cells.get(name) ?? []);
        if (cells.some((cell) => !isBlank(cell.text) || cell.cell.error !== undefined)) return;
        const cell = cells[0] ?? department;
        if (!first(cell.at)) return;
        report({
          messageId: 'only-department',
          at: cell.at,
          data: { row: row.row, department: department.text },
          field: cell.field.name,
          row,
          ...offered(headOf(department.text, row, table, roster)),
        });
      },
    };
  },
});

/** The head of the department as the person responsible, where there is a column for one. */
function headOf(department: string, row: Row, table: Table, roster: Roster | null): Fix[] {
  const cell = row.cells.get('responsiblePerson');
  const head = roster ? headOfDepartment(roster, department) : null;
  return cell && head && belongsToOneRow(cell, table) && isEditable(cell)
    ? [fixCell(cell, head.name, 'suggestion')]
    : [];
}
