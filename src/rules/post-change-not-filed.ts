import { inFile } from '../core/location';
import { type BoundCell, textOf } from '../core/table';
import { matchPeriods } from '../ledger/match-periods';
import type { PlacedRow } from '../ledger/placed-row';
import type { Roster } from '../ledger/roster';
import { sameDepartment, squeezeName } from '../ledger/roster-lookups';
import { isOwnCell } from './shared/applies';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { firstWorkingDayAfter } from './shared/first-working-day';
import { personsIn } from './shared/people';
import { type MovedPerson, rosterChanges, rostersOf } from './shared/roster-changes';
import { shownRow } from './shared/shown-row';

/**
 * P-14. Needs roster tables of both periods, the later one with 任现岗时间. That a change was filed is seen from the ledger
 * alone: whoever moved no longer answers for the risks of the old department.
 */
export const postChangeNotFiled = defineRule({
  meta: {
    id: 'post-change-not-filed',
    code: 'P-14',
    scope: 'periods',
    severity: 'warning',
    markOnly: 'mark-is-answer',
    ledgers: ['risk-points'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '对照两期名册，人员已换科室，任现岗时间的次月首个工作日已过，风险点台账仍由其负责原科室的风险点。每人提示一次；名册没有任现岗时间的不判断；是否另行备案，从台账看不出来。',
        why: '岗位调整应在次月首个工作日前更新风险点并备案。',
        how: '把原科室的风险点调整给接任人员，补排查新岗位的风险点并备案。',
      },
      en: {
        what: 'By the rosters of both periods somebody moved to another department, the first working day of the next month is past, and the ledger still names him for the risks of the old one. Told once a person; silent without 任现岗时间. Whether it was filed elsewhere the ledger does not show.',
        why: 'Changes of post are entered and filed by the first working day of the next month.',
        how: 'Pass the risks of the old department to the successor, and search the new post for risks.',
      },
      source: 'S78',
    },
  },
  create: ({ environment, report }) => ({
    periods: (subject) => {
      const rosters = rostersOf(subject, environment.roster);
      if (!rosters) return;
      const { after: roster } = rosters;
      for (const person of rosterChanges(rosters.before, roster).people) {
        const due = dueDay(person);
        if (due === null || due >= environment.asOf) continue;
        const cells = matchPeriods(subject, 'risk-points', environment.roster)
          .flatMap(({ pairs }) => pairs.map(({ after }) => after))
          .flatMap((row) => staleCell(row, person, roster));
        const [first, ...others] = cells;
        if (!first) continue;
        const { cell, placed } = first;
        report({
          messageId: 'not-filed',
          at: inFile(cell.at, placed.table.path),
          data: {
            row: shownRow(cell, placed.row),
            count: cells.length,
            since: person.after.since ?? '',
            due,
            department: person.after.department,
          },
          field: 'responsiblePerson',
          ledger: placed.table.ledger,
          row: placed.row,
          ...(others.length > 0 && {
            related: others.map((other) => inFile(other.cell.at, other.placed.table.path)),
          }),
        });
      }
    },
  }),
});

/** The day by which the change was to be filed; null where the roster does not say when it was. */
function dueDay({ after: { since } }: MovedPerson): string | null {
  const [year, month] = (since ?? '').split('-').map(Number);
  return year && month ? firstWorkingDayAfter(year, month) : null;
}

/** The cell of a row of the old department that still names the person. */
function staleCell(
  placed: PlacedRow,
  { before, after }: MovedPerson,
  roster: Roster,
): { cell: BoundCell; placed: PlacedRow }[] {
  const { row } = placed;
  const cell = row.cells.get('responsiblePerson');
  const department = textOf(row, 'department');
  const isOld =
    sameDepartment(roster, department, before.department) &&
    !sameDepartment(roster, before.department, after.department);
  if (!cell || !isOld || !isOwnCell(cell, row)) return [];
  const names = personsIn(cell.text, roster).map(({ name }) => name);
  return names.includes(squeezeName(after.name)) ? [{ cell, placed }] : [];
}
