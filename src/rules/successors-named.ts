import { type BoundCell, headerLocation, type Row, type Table, textOf } from '../core/table';
import { columnTitle } from '../ledger/column-title';
import type { LedgerEnvironment } from '../ledger/environment';
import type { Roster, RosterPerson } from '../ledger/roster';
import { squeezeName } from '../ledger/roster-lookups';
import { successorOf, whoLeft, whoMoved } from '../ledger/successors';
import { ownCells } from './shared/applies';
import { editCell, isEditable } from './shared/cell-fix';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { firstWorkingDayAfter } from './shared/first-working-day';
import { PERSON_KINDS, personsIn } from './shared/people';
import { unitLedger } from './shared/unit-ledger';

const LEDGERS = ['risk-points', 'personal-register', 'responsibility-list', 'pledges'] as const;

/** Papers that a successor fills in or signs himself: a name in them cannot simply be replaced. */
const OWN_PAPERS: readonly string[] = ['name', 'signer'];

/**
 * X-15. One issue for a person and a ledger, at the header of the column that names him first; the cells themselves are
 * C-14's. The change counts from the first working day of the month after, where the roster's state gives the month.
 */
export const successorsNamed = defineRule({
  meta: {
    id: 'successors-named',
    code: 'X-15',
    scope: 'workbook',
    severity: 'warning',
    fixable: 'suggestion',
    ledgers: LEDGERS,
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '人员已调离、退休或轮岗到其他科室，风险点台账、个人登记表、责任清单、承诺书中仍由其负责或签订；每人每类台账提示一次。',
        why: '岗位变动后，责任人、登记表、清单和承诺书应在次月首个工作日前同步更新，否则责任悬空。',
        how: '责任人换成接任人员（名册中同一职务只有一名在岗人员的，作为建议给出，可批量替换）；登记表、承诺书由接任人员重新填签。',
      },
      en: {
        what: 'Somebody who left, or moved to another department, is still responsible, registered, listed or a signer; told once for each person and ledger.',
        why: 'After a change of post the ledgers follow by the first working day of the next month; otherwise the duty is nobody’s.',
        how: 'Put the successor in his place (offered where one person in service holds the same position); registers and pledges are filled in and signed anew.',
      },
      source: 'S78',
    },
  },
  create: ({ environment, report }) => ({
    workbook: (subject) => {
      for (const ledger of LEDGERS) {
        const mentions = mentionsOfLeft(unitLedger(subject, ledger).own, environment);
        for (const { person, table, cells } of mentions.values()) {
          const [first] = cells;
          if (!first || !isDue(person, environment)) continue;
          const edits = replacement(person, cells, environment);
          report({
            messageId: OWN_PAPERS.includes(first.field.name) ? 'own-paper' : 'named',
            at: headerLocation(table, first.field.name),
            data: {
              column: columnTitle(table, first.field.name),
              state: person.state,
              count: cells.length,
              rows: [...new Set(cells.map(({ at }) => String(at.row ?? 0)))],
            },
            field: first.field.name,
            ledger,
            related: cells.map(({ at }) => at),
            ...(edits.length > 0 && { suggestions: [{ safety: 'suggestion', edits }] }),
          });
        }
      }
    },
  }),
});

interface Mention {
  readonly person: RosterPerson;
  /** The first table that names the person. */
  readonly table: Table;
  readonly cells: BoundCell[];
}

/** The cells that name somebody who left or moved, by name. */
function mentionsOfLeft(tables: readonly Table[], { roster }: LedgerEnvironment): Map<string, Mention> {
  const mentions = new Map<string, Mention>();
  for (const table of roster ? tables : []) {
    for (const row of table.rows) {
      for (const cell of ownCells(row).filter(namesPersons)) {
        for (const { name } of personsIn(cell.text, roster)) {
          const person = roster && notHereAnyMore(name, cell, row, roster);
          if (!person) continue;
          const mention = mentions.get(name) ?? { person, table, cells: [] };
          mention.cells.push(cell);
          mentions.set(name, mention);
        }
      }
    }
  }
  return mentions;
}

/** A leader answers for departments that are not his own. */
function notHereAnyMore(name: string, { field }: BoundCell, row: Row, roster: Roster): RosterPerson | null {
  const moved = field.kind === 'leader' ? null : whoMoved(name, textOf(row, 'department'), roster);
  return whoLeft(name, roster) ?? moved;
}

function namesPersons({ field, text }: BoundCell): boolean {
  return text !== '' && (PERSON_KINDS.includes(field.kind) || field.name === 'subject');
}

function isDue({ state }: RosterPerson, { asOf }: LedgerEnvironment): boolean {
  const [, year, month] = /(20\d{2})[年.\-/](1[0-2]|0?[1-9])(?!\d)/.exec(state) ?? [];
  return year === undefined || asOf > firstWorkingDayAfter(Number(year), Number(month));
}

/** The successor's name in all the cells that can take it. */
function replacement(person: RosterPerson, cells: readonly BoundCell[], { roster }: LedgerEnvironment) {
  // Of somebody who moved the roster only tells the new post.
  const successor = roster && !person.inService ? successorOf(person, roster) : null;
  if (!successor) return [];
  const name = squeezeName(person.name);
  return cells
    .filter((cell) => !OWN_PAPERS.includes(cell.field.name) && isEditable(cell))
    .filter(({ text }) => text.includes(name) && !text.includes(successor.name))
    .map((cell) => editCell(cell, cell.text.replaceAll(name, successor.name)));
}
