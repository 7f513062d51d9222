import type { Fix } from '../core/edit';
import { type BoundCell, type Table, textOf } from '../core/table';
import type { LedgerEnvironment } from '../ledger/environment';
import type { RosterPerson } from '../ledger/roster';
import { squeezeName } from '../ledger/roster-lookups';
import { successorOf, whoLeft } from '../ledger/successors';
import { fixCell, isEditable, offered } from './shared/cell-fix';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { latestGroupLists } from './shared/leading-groups';
import { personsIn } from './shared/people';
import { unitLedger } from './shared/unit-ledger';

/** Clauses that say who leaves the group, or what somebody was before. */
const NO_MEMBER = /不再|退出|免去|调离|退休|原任|原组长|原副组长|替换|接替/;

/**
 * There is no ledger of leading groups, so the members are those that the meetings list when a group is set up or
 * changed (组长：…，成员：…): the last such list of a group must hold nobody who left, for then no later change is on
 * record. The portfolios of the leading team (班子分工) are judged likewise. Lists kept elsewhere cannot be seen.
 */
export const groupMembersInService = defineRule({
  meta: {
    id: 'group-members-in-service',
    code: 'X-24',
    scope: 'workbook',
    severity: 'warning',
    fixable: 'suggestion',
    ledgers: ['meetings', 'roster'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '领导小组最近一次成立或调整的名单（会议台账中写明组长、成员的）里有人已不在岗，其后没有调整记录；或者班子分工里的领导已不在岗。没有写明名单的领导小组无法判断。',
        why: '人员变动后领导小组要及时调整并印发文件，否则组长、成员的责任无人承担。',
        how: '及时调整领导小组成员、印发文件，并登记研究调整的会议；班子分工已调整的，更新名册（名册中有唯一接任者的，可按建议换人）。会议台账是当时的记录，不改动。',
      },
      en: {
        what: 'The last list of a leading group in the meetings names somebody who left, with no later change on record, or a portfolio belongs to a leader who left. Groups whose members are not listed cannot be judged.',
        why: 'Leading groups are to follow changes of staff, by a document; otherwise a seat is empty.',
        how: 'Change the group, issue the document and enter the meeting; bring the portfolios up to date (the successor is offered where the roster tells one). What a meeting decided is a record and stays as it is.',
      },
      source: '种004',
    },
  },
  create: ({ environment, report }) => ({
    workbook: (subject) => {
      const meetings = unitLedger(subject, 'meetings');
      for (const { group, cell, table } of latestGroupLists(meetings.all, environment)) {
        const left = whoLeftIn(cell, environment);
        if (left.length === 0 || !meetings.own.includes(table)) continue;
        report({
          messageId: 'group',
          at: cell.at,
          data: { row: cell.at.row ?? 0, group, count: left.length, states: statesOf(left) },
          field: cell.field.name,
          ledger: table.ledger,
        });
      }
      for (const { cell, table } of portfolioLeaders(subject.tables)) {
        const [left] = whoLeftIn(cell, environment);
        if (!left) continue;
        report({
          messageId: 'portfolio',
          at: cell.at,
          data: { row: cell.at.row ?? 0, state: left.state },
          field: cell.field.name,
          ledger: table.ledger,
          ...offered(successorIn(cell, left, environment)),
        });
      }
    },
  }),
});

/** Those named who left. Names of three characters are found in running text as well (组长由某人担任). */
function whoLeftIn({ text }: BoundCell, { roster }: LedgerEnvironment): RosterPerson[] {
  if (!roster) return [];
  const clauses = squeezeName(text)
    .split(/[。;；,，]/)
    .filter((clause) => !NO_MEMBER.test(clause));
  const listed = personsIn(clauses.join('；'), roster).map(({ name }) => name);
  const inProse = roster.people
    .map(({ name }) => squeezeName(name))
    .filter((name) => name.length > 2 && clauses.some((clause) => clause.includes(name)));
  return [...new Set([...listed, ...inProse])].flatMap((name) => whoLeft(name, roster) ?? []);
}

/** The portfolio in the hands of the one who now holds the office. */
function successorIn(cell: BoundCell, left: RosterPerson, { roster }: LedgerEnvironment): Fix[] {
  const successor = roster ? successorOf(left, roster) : null;
  const name = squeezeName(left.name);
  if (!successor || !isEditable(cell) || !cell.text.includes(name)) return [];
  return [fixCell(cell, cell.text.replaceAll(name, successor.name), 'suggestion')];
}

function statesOf(people: readonly RosterPerson[]): string[] {
  return [...new Set(people.map(({ state }) => state))];
}

function portfolioLeaders(tables: readonly Table[]): { readonly cell: BoundCell; readonly table: Table }[] {
  return tables
    .filter(({ ledger, part }) => ledger === 'roster' && part === 'portfolios')
    .flatMap((table) =>
      table.rows.flatMap((row) => {
        const cell = row.cells.get('leaderName');
        return cell && textOf(row, 'leaderName') !== '' ? [{ cell, table }] : [];
      }),
    );
}
