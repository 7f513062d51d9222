import { inFile } from '../core/location';
import { type BoundCell, headerLocation, type Table } from '../core/table';
import type { Roster } from '../ledger/roster';
import { departmentKey, sameDepartment, squeezeName } from '../ledger/roster-lookups';
import { ownCells } from './shared/applies';
import { editCell, isEditable } from './shared/cell-fix';
import { defineRule } from './shared/define-rule';
import { departmentsIn } from './shared/departments-in';
import { isEveryDepartment } from './shared/leads';
import { unitLedger } from './shared/unit-ledger';

/** Names that may be a subordinate unit's as well: nobody can tell where the roster lists no units but the bureau. */
const UNIT_ENDING = /(?:站|所|中心|队)$/;

const FIELDS: readonly string[] = ['department', 'support'];

/**
 * Departments by their own names only: other units, party bodies and 各科室 are no departments of the roster. That
 * a department has no task is a warning, and said only where the breakdown reaches most of them.
 */
export const taskDepartments = defineRule({
  meta: {
    id: 'task-departments',
    code: 'X-10',
    scope: 'workbook',
    severity: 'error',
    fixable: 'suggestion',
    ledgers: ['task-breakdown'],
    options: {
      /** Share (0…1) of the departments that must have a task before those without are named. */
      share: 0.5,
    },
    docs: {
      'zh-CN': {
        what: '任务分解台账中的牵头、配合科室不在机构名册；或者任务已分到多数科室，却有科室一项任务也没有（提示为警告）。',
        why: '科室名称对不上，任务就分不到人头；分工文件点到的科室都要有任务。',
        how: '按机构名册统一科室名称，新设机构先补登名册；没有任务的科室，核对是否漏列。',
      },
      en: {
        what: 'A lead or supporting department of the breakdown is not in the roster, or a department has no task at all though most have (a warning).',
        why: 'A task given to a department that does not exist belongs to nobody.',
        how: 'Write departments as the roster does, or add them to it; check whether a department was forgotten.',
      },
      source: '种003',
    },
  },
  create: ({ environment, options, report }) => ({
    workbook: (subject) => {
      const { roster } = environment;
      const { own, all, anchor } = unitLedger(subject, 'task-breakdown');
      if (!roster || roster.departments.length === 0) return;
      for (const table of own) {
        for (const [name, cells] of unknownDepartments(table, roster)) {
          const [first] = cells;
          const edits = correction(name, cells, roster);
          if (!first) continue;
          report({
            messageId: 'unknown',
            at: first.at,
            data: { row: first.at.row ?? 0, department: name },
            field: first.field.name,
            ledger: table.ledger,
            ...(cells.length > 1 && { related: cells.slice(1).map(({ at }) => inFile(at, table.path)) }),
            ...(edits.length > 0 && { suggestions: [{ safety: 'suggestion', edits }] }),
          });
        }
      }
      const idle = anchor ? departmentsWithout(all, roster) : [];
      const busy = 1 - idle.length / roster.departments.length;
      if (!anchor || idle.length === 0 || busy < options.share) return;
      report({
        messageId: 'no-task',
        at: headerLocation(anchor, 'department'),
        severity: 'warning',
        data: { count: idle.length, departments: idle },
        field: 'department',
        ledger: anchor.ledger,
      });
    },
  }),
});

/** The cells that name departments, those of leads before those of helpers, row by row. */
function departmentCells({ rows }: Table): BoundCell[] {
  return rows.flatMap((row) => ownCells(row).filter(({ field }) => FIELDS.includes(field.name)));
}

function unknownDepartments(table: Table, roster: Roster): Map<string, BoundCell[]> {
  const found = new Map<string, BoundCell[]>();
  for (const cell of departmentCells(table)) {
    for (const name of departmentsIn(cell.text).filter((each) => !isKnown(each, roster))) {
      found.set(name, [...(found.get(name) ?? []), cell]);
    }
  }
  return found;
}

function isKnown(name: string, roster: Roster): boolean {
  if (UNIT_ENDING.test(name) && roster.units.length < 2) return true;
  const bodies = roster.units.flatMap((unit) => [unit.name, ...unit.aliases]).map(squeezeName);
  return (
    roster.departments.some((entry) => sameDepartment(roster, entry.name, name)) ||
    bodies.includes(squeezeName(name))
  );
}

/** Where one department alone bears the words of an unknown name (工程股, 工程建设科), its name in all the cells. */
function correction(name: string, cells: readonly BoundCell[], roster: Roster) {
  const stem = stemOf(departmentKey(roster, name));
  const near = roster.departments.filter((entry) => {
    const own = stemOf(departmentKey(roster, entry.name));
    return stem.length >= 2 && own.length >= 2 && (own.includes(stem) || stem.includes(own));
  });
  const [only] = near;
  if (near.length !== 1 || only === undefined) return [];
  return cells
    .filter((cell) => isEditable(cell) && cell.text.includes(name))
    .map((cell) => editCell(cell, cell.text.replace(name, only.name)));
}

function stemOf(name: string): string {
  return name.replace(/(?:办公室|中心|[科股处室部办队站所])$/, '');
}

function departmentsWithout(tables: readonly Table[], roster: Roster): string[] {
  const texts = tables.flatMap(departmentCells).map(({ text }) => text);
  if (texts.some(isEveryDepartment)) return [];
  const named = texts.flatMap(departmentsIn);
  return roster.departments
    .map(({ name }) => name)
    .filter((name) => !named.some((each) => sameDepartment(roster, each, name)));
}
