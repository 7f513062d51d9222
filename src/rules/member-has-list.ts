import { type BoundCell, headerLocation, type Table } from '../core/table';
import type { Roster } from '../ledger/roster';
import { headOfUnit, squeezeName } from '../ledger/roster-lookups';
import { whoLeft } from '../ledger/successors';
import { splitList } from '../text/split-list';
import { isBlank } from './shared/blank';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { dutySubject } from './shared/duty-subjects';
import { leadingTeam } from './shared/leading-team';
import { oncePerCell } from './shared/once-per-cell';
import { personsIn } from './shared/people';
import { unitLedger } from './shared/unit-ledger';

/**
 * A member is found by name, by an office of his own, the head also by 书记 and the like; 班子成员 without a name
 * stands for all but the head. A list without any single member's duties (the party group's alone) is left alone. The
 * unit's files are read together: each member may have sent a list of his own.
 */
export const memberHasList = defineRule({
  meta: {
    id: 'member-has-list',
    code: 'X-05',
    scope: 'workbook',
    severity: 'error',
    filler: 'responsibility-rows',
    ledgers: ['responsibility-list'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '在职的班子成员没有责任清单，或者清单里还有已离任人员。',
        why: '班子成员各有一份责任清单；人员变动后清单要随之调整。',
        how: '为缺少的成员补列清单；离任人员的责任调整给接任者。',
      },
      en: {
        what: 'A member of the leading team in service has no duties in the list, or somebody who left still has.',
        why: 'Each member has a list of his own, and it follows changes of the team.',
        how: 'Add the missing member, and pass the duties of those who left to their successors.',
      },
      source: '种003',
    },
  },
  create: ({ environment, report }) => ({
    workbook: (subject) => {
      const { roster } = environment;
      const { own, all, anchor } = unitLedger(subject, 'responsibility-list');
      if (!roster) return;
      const names = membersWithout(all.flatMap(subjectCells), roster);
      if (anchor && names.length > 0) {
        report({
          messageId: 'no-list',
          at: headerLocation(anchor, 'subject'),
          data: { count: names.length, names },
          field: 'subject',
        });
      }
      const told = new Set<string>();
      for (const cell of own.flatMap(subjectCells)) {
        for (const { name } of personsIn(cell.text, roster)) {
          const left = whoLeft(name, roster);
          if (told.has(name) || !left) continue;
          told.add(name);
          report({
            messageId: 'left',
            at: cell.at,
            data: { row: cell.at.row ?? 0, state: left.state },
            field: 'subject',
          });
        }
      }
    },
  }),
});

/** The filled cells that name a subject, a merge once. */
function subjectCells({ rows }: Table): BoundCell[] {
  const once = oncePerCell();
  return rows
    .flatMap((row) => row.cells.get('subject') ?? [])
    .filter((cell) => !isBlank(cell.text) && once(cell.at));
}

function membersWithout(subjects: readonly BoundCell[], roster: Roster): string[] {
  const kinds = subjects.map(({ text }) => dutySubject(text, roster));
  if (!kinds.includes('secretary') && !kinds.includes('member')) return [];
  const named = new Set(subjects.flatMap(({ text }) => personsIn(text, roster).map(({ name }) => name)));
  const hasSecretary = kinds.includes('secretary');
  const hasMembers = subjects.some(({ text }) => /成员/.test(text) && personsIn(text, roster).length === 0);
  const head = headOfUnit(roster)?.leader ?? null;
  const offices = new Set(subjects.flatMap(({ text }) => splitList(text).map(squeezeName)));
  return leadingTeam(roster)
    .filter(({ name, position }) => {
      if (named.has(name) || splitList(position).some((office) => offices.has(squeezeName(office))))
        return false;
      // Where the roster does not tell the head, 书记 may be any of them.
      const isHead = head === null ? hasSecretary : squeezeName(head) === name;
      return isHead ? !hasSecretary : !hasMembers;
    })
    .map(({ name }) => name);
}
