import type { Row, Table } from '../core/table';
import type { Roster, RosterPerson } from '../ledger/roster';
import { statusOf } from '../ledger/status';
import { colleaguesOf, successorOf, whoLeft } from '../ledger/successors';
import { parseNames } from '../text/name';
import type { Filler, Proposal } from './filler';
import { nameInto } from './shared/answer-in';
import { type OpenCell, openValues } from './shared/open-cells';
import { isDuty, isOwnPaper } from './shared/person-fields';
import { proposalFor } from './shared/proposal-for';
import { replacedName } from './shared/replaced-name';

/** the successor of somebody who left, wherever he is still responsible. */
export const successors: Filler = {
  id: 'successors',
  code: 'F07',
  safety: 'suggestion',
  ledgers: ['risk-points', 'personal-register', 'responsibility-list', 'rectification', 'task-breakdown'],
  docs: {
    'zh-CN': {
      what: '把已离岗的责任人换成接任人员。',
      how: '名册中在岗状态为调离、退休等，且同科室同职务只有一名在岗人员的，建议换成该人；已完成的事项不换，登记表、承诺书由接任人员重新填签。没有接任人员的列出请单位说明。',
    },
    en: {
      what: 'Puts the successor in the place of somebody who left.',
      how: 'Where the roster has one person in service in the same position of the department. Finished matters stay; registers and pledges are for the successor to sign. Without a successor the unit is asked.',
    },
  },
  propose(table, { roster }) {
    if (!roster) return [];
    return duties(table).flatMap((value) => {
      const { left, successor } = leaverIn(value, roster) ?? {};
      if (!left || !successor) return [];
      return replacement(value, left.name, successor.name, this.id, left.state);
    });
  },
  ask(table, { roster }) {
    if (!roster) return [];
    return duties(table).flatMap((value) => {
      const { left, successor } = leaverIn(value, roster) ?? {};
      if (!left || successor) return [];
      const data = { name: left.name, state: left.state };
      const { field, at } = value.cell;
      const answer = nameInto(value, left.name, colleaguesOf(left, roster));
      const source = { messageId: 'no-successor', data };
      return [{ filler: this.id, field: field.name, source, at, answer }];
    });
  },
};

/**
 * One person in the place of another in every open matter of the tables: what a unit asks for by name. Safe, for the
 * user said so; own papers (registers, pledges) are left to be signed anew.
 */
export function replacePerson(tables: readonly Table[], from: string, to: string): Proposal[] {
  return tables
    .filter(({ ledger }) => ledger !== 'roster')
    .flatMap((table) => duties(table).flatMap((value) => replacement(value, from, to, successors.id)));
}

/** The cells of own papers that still name somebody: they are to be filled in or signed anew. */
export function ownPapersOf(tables: readonly Table[], name: string): OpenCell[] {
  return tables
    .flatMap((table) => openValues(table, (field) => isOwnPaper(table, field)))
    .filter(({ cell }) => replacedName(cell.text, name, '') !== null);
}

function duties(table: Table): OpenCell[] {
  return openValues(table, isDuty).filter(({ row }) => !isFinished(row));
}

function isFinished(row: Row): boolean {
  return statusOf(row) === 'done';
}

function leaverIn(
  { cell }: OpenCell,
  roster: Roster,
): { left: RosterPerson; successor: RosterPerson | null } | null {
  for (const { name } of parseNames(cell.text)) {
    const left = whoLeft(name, roster);
    if (left) return { left, successor: successorOf(left, roster) };
  }
  return null;
}

function replacement(value: OpenCell, from: string, to: string, filler: string, state?: string): Proposal[] {
  const after = replacedName(value.cell.text, from, to);
  if (after === null) return [];
  const safety = state === undefined ? 'safe' : 'suggestion';
  const source =
    state === undefined
      ? { messageId: 'replaced', data: { from, to } }
      : { messageId: 'successor', data: { from, to, state } };
  return [proposalFor({ id: filler, safety }, value, after, source)];
}
