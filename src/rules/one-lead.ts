import type { BoundCell, Row, Table } from '../core/table';
import { columnTitle } from '../ledger/column-title';
import { fixCell, isEditable } from './shared/cell-fix';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { isEveryDepartment, leadDepartmentsIn, leadersIn } from './shared/leads';
import { oncePerCell } from './shared/once-per-cell';

/** A cell that marks which of several leads (牵头) names one. */
export const oneLead = defineRule({
  meta: {
    id: 'one-lead',
    code: 'R-24',
    scope: 'row',
    severity: 'warning',
    fixable: 'suggestion',
    ledgers: ['rectification'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '一个问题填了几名牵头领导或几个牵头科室。注明谁牵头、谁配合的不算。',
        why: '一个问题由一名领导、一个科室牵头负责到底；多头牵头等于无人牵头。',
        how: '只留一名牵头领导、一个牵头科室，其余写明“配合”。',
      },
      en: {
        what: 'A problem has several leaders or several lead departments. A cell that says who leads and who helps is fine.',
        why: 'One leader and one department see a problem through; where several lead, none does.',
        how: 'Keep one of each and mark the others as helping.',
      },
      source: 'S12（五个一）',
    },
  },
  create: ({ environment, report }) => {
    const first = oncePerCell();
    const tell = (
      cell: BoundCell,
      row: Row,
      table: Table,
      messageId: string,
      names: readonly string[],
    ): void => {
      if (!first(cell.at)) return;
      const suggestions = isEditable(cell) ? names.map((name) => fixCell(cell, name, 'suggestion')) : [];
      report({
        messageId,
        at: cell.at,
        data: {
          row: row.row,
          title: columnTitle(table, cell.field.name),
          count: names.length,
          // Persons are not named in messages: the row is enough to find them.
          ...(cell.field.kind === 'department' && { value: cell.text, names }),
        },
        field: cell.field.name,
        row,
        ...(suggestions.length > 0 && { suggestions }),
      });
    };
    return {
      row: (row, table) => {
        const leader = row.cells.get('responsibleLeader');
        const leaders = leader ? leadersIn(leader.text, environment.roster) : [];
        if (leader && leaders.length > 1) tell(leader, row, table, 'several-leaders', leaders);
        const department = row.cells.get('department');
        if (!department) return;
        if (isEveryDepartment(department.text)) tell(department, row, table, 'all-departments', []);
        else {
          const departments = leadDepartmentsIn(department.text);
          if (departments.length > 1) tell(department, row, table, 'several-departments', departments);
        }
      },
    };
  },
});
