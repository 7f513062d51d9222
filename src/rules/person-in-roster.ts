import { type BoundCell, type Row, textOf } from '../core/table';
import { columnTitle } from '../ledger/column-title';
import type { Roster, RosterPerson } from '../ledger/roster';
import { personByName, sameDepartment, squeezeName } from '../ledger/roster-lookups';
import type { PersonName } from '../text/name';
import { filledCellsOfKind } from './shared/applies';
import { fixCell } from './shared/cell-fix';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { isKnownPerson, PERSON_KINDS, personsIn } from './shared/people';

type Fault = 'unknown' | 'left' | 'ambiguous';

/** C-14. Speaks only with a roster of people; departments, posts and vague words are for other rules. */
export const personInRoster = defineRule({
  meta: {
    id: 'person-in-roster',
    code: 'C-14',
    scope: 'row',
    severity: 'error',
    fixable: 'suggestion',
    ledgers: [
      'risk-points',
      'personal-register',
      'responsibility-list',
      'task-breakdown',
      'pledges',
      'rectification',
    ],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '填写的人员不在人员名册，或已调离、退休；或名册中不同科室有同名人员而本行看不出是哪一位（提示为警告）。',
        why: '岗位调整后台账要同步更新；人员对不上名册，责任就落空，签订率等统计也会出错。',
        how: '核对姓名用字；人员已变动的换成现任人员；同名的在姓名后注明科室。确属新到人员的，请先更新名册。',
      },
      en: {
        what: 'A person is not in the roster or no longer in service, or shares a name with somebody of another department and the row does not tell which.',
        why: 'A ledger has to follow changes of post; names that match nobody leave the duty with nobody and spoil counts.',
        how: 'Check the spelling, replace people who left, add the department to shared names; for newcomers update the roster first.',
      },
      source: 'J；S78（岗位调整须同步）',
    },
  },
  create: ({ environment: { roster }, report }) => {
    if (!roster || roster.people.length === 0) return {};
    return {
      row: (row, table) => {
        for (const cell of filledCellsOfKind(row, PERSON_KINDS)) {
          const persons = personsIn(cell.text, roster);
          for (const fault of ['unknown', 'left', 'ambiguous'] as const) {
            const concerned = persons.filter((person) => faultOf(person, cell, row, roster) === fault);
            if (concerned.length === 0) continue;
            const likely = fault === 'unknown' ? likelyFixes(cell, concerned, roster) : [];
            report({
              messageId: fault,
              at: cell.at,
              ...(fault === 'ambiguous' && { severity: 'warning' }),
              data: {
                row: cell.at.row ?? row.row,
                column: columnTitle(table, cell.field.name),
                count: concerned.length,
              },
              field: cell.field.name,
              row,
              ...(likely.length > 0 && { suggestions: likely }),
            });
          }
        }
      },
    };
  },
});

function faultOf(person: PersonName, cell: BoundCell, row: Row, roster: Roster): Fault | null {
  if (!isKnownPerson(person.name, roster)) return 'unknown';
  const entries = personByName(roster, person.name);
  if (entries.length === 0) return null;
  const present = entries.filter(({ inService }) => inService);
  if (present.length === 0) return 'left';
  return isAmbiguous(person, present, cell, row, roster) ? 'ambiguous' : null;
}

/** Several departments have somebody of the name, and neither the cell nor the row's department tells which. */
function isAmbiguous(
  person: PersonName,
  entries: readonly RosterPerson[],
  cell: BoundCell,
  row: Row,
  roster: Roster,
): boolean {
  if (new Set(entries.map(({ department }) => squeezeName(department))).size < 2) return false;
  const beside = `${person.title ?? ''}${person.note ?? ''}`;
  const told = entries.filter(({ department, position }) => {
    return [department, position].some((word) => word !== '' && beside.includes(word));
  });
  if (told.length === 1) return false;
  if (cell.field.kind === 'leader' && entries.filter(({ leading }) => leading).length === 1) return false;
  const department = textOf(row, 'department');
  return entries.filter((entry) => sameDepartment(roster, entry.department, department)).length !== 1;
}

/** Where exactly one person in service differs from an unknown name by a single character, that name in its place. */
function likelyFixes(cell: BoundCell, persons: readonly PersonName[], roster: Roster) {
  return persons.flatMap(({ name }) => {
    const near = new Set(
      roster.people
        .filter((person) => person.inService && isNear(squeezeName(person.name), name))
        .map((person) => person.name),
    );
    const [only] = near;
    if (near.size !== 1 || only === undefined || !cell.text.includes(name)) return [];
    return [fixCell(cell, cell.text.replace(name, only), 'suggestion')];
  });
}

function isNear(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 3) return false;
  return Array.from(a).filter((character, index) => character !== b[index]).length === 1;
}
