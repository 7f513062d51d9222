import { type Row, type Table, textOf } from '../core/table';
import { columnTitle } from '../ledger/column-title';
import { squeezeName } from '../ledger/roster-lookups';
import { staffOf } from '../ledger/staff';
import { parseCount } from '../text/count';
import { parseNames } from '../text/name';
import { splitList } from '../text/split-list';
import type { FillContext, Filler, Proposal } from './filler';
import { blanksOfOneRow, type OpenCell } from './shared/open-cells';
import { proposalFor } from './shared/proposal-for';

/** F19: how many came by the list of names, and who is missing where everybody was to come. */
export const attendance: Filler = {
  id: 'attendance',
  code: 'F19',
  safety: 'safe',
  ledgers: ['education', 'meetings'],
  docs: {
    'zh-CN': {
      what: '按参加人员名单补填实到人数，应到等于全员时列出缺席人员。',
      how: '名单全是姓名时实到为人数；应到人数等于名册在岗人数时，名册减去参加和请假人员即为缺席名单（应补学），只作建议。',
    },
    en: {
      what: 'Fills the number present by the list of names; lists the absent where everybody was to come.',
      how: 'Where the list holds nothing but names. Where as many were expected as are in service, the roster without those present and on leave are the absent, suggested only.',
    },
  },
  propose(table, context) {
    return blanksOfOneRow(table, ({ name }) => name === 'attended' || name === 'absent').flatMap((blank) => {
      const present = namesIn(textOf(blank.row, 'attendees'));
      if (present === null) return [];
      return blank.cell.field.name === 'absent'
        ? absentOf(table, blank, present, context)
        : [
            proposalFor(this, blank, present.length, {
              messageId: 'present',
              data: { count: present.length },
            }),
          ];
    });
  },
};

function absentOf(
  table: Table,
  blank: OpenCell,
  present: readonly string[],
  { roster }: FillContext,
): Proposal[] {
  const staff = staffOf(roster).map(({ name }) => squeezeName(name));
  const expected = parseCount(textOf(blank.row, 'expected'))?.value;
  if (expected !== staff.length || new Set(staff).size < staff.length) return [];
  const onLeave = leaveOf(blank.row);
  if (onLeave === null || [...present, ...onLeave].some((name) => !staff.includes(name))) return [];
  const absent = staff.filter((name) => !present.includes(name) && !onLeave.includes(name));
  if (absent.length === 0) return [];
  const after = columnTitle(table, 'absent').includes('人数') ? absent.length : absent.join('、');
  const data = { count: absent.length, names: absent };
  return [proposalFor(attendance, blank, after, { messageId: 'absent', data }, 'suggestion')];
}

/** Those on leave by name; null where the cell tells only how many. */
function leaveOf(row: Row): string[] | null {
  const text = textOf(row, 'onLeave');
  return /^(?:|0|无|没有)$/.test(text) ? [] : namesIn(text);
}

/** The names of a list that holds nothing else; null otherwise. */
function namesIn(text: string): string[] | null {
  const parts = splitList(text);
  const names = parseNames(text).map(({ name }) => name);
  return parts.length > 0 && names.length === parts.length && new Set(names).size === names.length
    ? names
    : null;
}
