import { type BoundCell, type Row, textOf } from '../core/table';
import { columnTitle } from '../ledger/column-title';
import type { Roster, RosterPerson } from '../ledger/roster';
import { departmentKey, personByName, sameDepartment, squeezeName } from '../ledger/roster-lookups';
import { isBlank } from './shared/blank';
import { fixCell, isEditable } from './shared/cell-fix';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { contradictingPositions } from './shared/offices';
import { oncePerCell } from './shared/once-per-cell';
import { personsIn } from './shared/people';
import { shownRow } from './shared/shown-row';

/** Columns that name the one person whom the columns of position and department beside them describe. */
const PERSON_FIELDS: readonly string[] = ['name', 'signer', 'subject'];

/** Leaders are entered under words that are no department. */
const NO_DEPARTMENT = /领导|班子|党组|党委|机关|单位|本局/;

/**
 * X-21. Tables whose rows describe a person are held against the roster one by one, and so against one another. Of
 * several persons of one name it is enough that one fits; names that the roster does not know are C-14's.
 */
export const personAsInRoster = defineRule({
  meta: {
    id: 'person-as-in-roster',
    code: 'X-21',
    scope: 'row',
    severity: 'warning',
    fixable: 'suggestion',
    ledgers: ['personal-register', 'pledges', 'integrity-files', 'appraisal'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '同一名人员的职务或科室，与人员名册（以及其他台账）不一致。全称与简称、职务与职级不算不一致。',
        why: '同一个人在各表中口径不同，汇总时会变成两个人，签订率、覆盖率都算不准。',
        how: '核对后按名册改正；人员已变动的，先更新名册，再统一各表。',
      },
      en: {
        what: 'The position or department of a person is not that of the roster (and of the other ledgers); short forms and ranks beside an office are no difference.',
        why: 'A person described in two ways counts as two when tables are put together.',
        how: 'Correct it as in the roster, or bring the roster up to date first.',
      },
      source: 'J；S14',
    },
  },
  create: ({ environment: { roster }, report }) => {
    if (!roster || roster.people.length === 0) return {};
    const first = oncePerCell();
    return {
      row: (row, table) => {
        const entries = entriesOf(row, roster);
        const [only, ...others] = entries;
        if (!only) return;
        for (const cell of ['position', 'department'].flatMap((name) => row.cells.get(name) ?? [])) {
          if (isBlank(cell.text) || entries.some((entry) => agrees(cell, entry, roster)) || !first(cell.at))
            continue;
          const known = others.length === 0 ? rosterValue(cell, only) : '';
          report({
            messageId: 'differs',
            at: cell.at,
            data: {
              row: shownRow(cell, row),
              column: columnTitle(table, cell.field.name),
              value: cell.text,
              known: entries.map((entry) => rosterValue(cell, entry)),
            },
            field: cell.field.name,
            row,
            ...(known !== '' && isEditable(cell) && { suggestions: [fixCell(cell, known, 'suggestion')] }),
          });
        }
      },
    };
  },
});

/** The roster's entries in service of the one person whom the row names. */
function entriesOf(row: Row, roster: Roster): RosterPerson[] {
  const field = PERSON_FIELDS.find((name) => row.cells.has(name));
  const [person, ...others] = personsIn(field === undefined ? '' : textOf(row, field), roster);
  if (!person || others.length > 0) return [];
  return personByName(roster, person.name).filter(({ inService }) => inService);
}

function rosterValue({ field }: BoundCell, entry: RosterPerson): string {
  return field.name === 'position' ? entry.position : entry.department;
}

function agrees(cell: BoundCell, entry: RosterPerson, roster: Roster): boolean {
  const known = rosterValue(cell, entry);
  if (known === '') return true;
  if (cell.field.name === 'position') return !contradictingPositions(cell.text, known, roster);
  if (entry.leading || NO_DEPARTMENT.test(cell.text) || NO_DEPARTMENT.test(known)) return true;
  const [own, listed] = [departmentKey(roster, cell.text), departmentKey(roster, known)];
  const isUnit = roster.units.some((unit) => [unit.name, ...unit.aliases].map(squeezeName).includes(own));
  return isUnit || own.includes(listed) || listed.includes(own) || sameDepartment(roster, own, listed);
}
