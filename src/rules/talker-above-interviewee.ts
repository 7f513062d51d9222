import { type Row, type Table, textOf } from '../core/table';
import type { Roster, RosterPerson } from '../ledger/roster';
import { headOfUnit, leaderInCharge, personByName, squeezeName } from '../ledger/roster-lookups';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { oncePerCell } from './shared/once-per-cell';
import { personsIn } from './shared/people';
import { shownRow } from './shared/shown-row';
import { TALKS_OF_CARE, talkTypesOf } from './shared/talks';

/** Offices whose duty it is to talk with everybody. */
const OF_DISCIPLINE = /纪检|纪委|监察/;

/** Offices whose duty it is to talk with people of every department. */
const OF_PERSONNEL = /组织|人事|党建|党务|机关党委|机关党总支|党支部/;

type Fault = 'same' | 'not-superior' | 'not-in-charge';

/**
 * Who talks with whom is judged by the roster, and only where all persons are in it; talks of care need no
 * superior. The message never names anybody.
 */
export const talkerAboveInterviewee = defineRule({
  meta: {
    id: 'talker-above-interviewee',
    code: 'R-36',
    scope: 'row',
    severity: 'error',
    markOnly: 'fact-stands',
    ledgers: ['talks', 'first-form'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '谈话人和谈话对象是同一人；或按名册，谈话人既不是谈话对象的上级，也不分管其所在科室。谈心谈话、家访、函询只查是否同一人；纪检、组织人事岗位人员谈话不查分管关系。',
        why: '廉政谈话按层级进行：主要负责人对班子成员和下级主要负责人，分管领导对分管科室人员。',
        how: '核对谈话人、谈话对象；分工已调整的，更新名册中的班子分工。',
      },
      en: {
        what: 'Talker and the one talked to are the same person, or by the roster the talker is neither superior nor in charge of the department. Talks of care are only checked for the first; those whose office is discipline or personnel may talk with everybody.',
        why: 'Talks on integrity go down the line: the head with the team, a leader with the departments in his charge.',
        how: 'Check both names, or bring the portfolios in the roster up to date.',
      },
      source: 'S18',
    },
  },
  create: ({ environment, report }) => {
    const first = oncePerCell();
    return {
      row: (row, table) => {
        const cell = row.cells.get('talker');
        const other = row.cells.get('interviewee');
        if (!cell || !other) return;
        const fault = faultOf(row, table, environment.roster);
        if (fault === null || !first(cell.at)) return;
        report({
          messageId: fault,
          at: cell.at,
          data: { row: shownRow(cell, row) },
          field: 'talker',
          row,
          related: [other.at],
        });
      },
    };
  },
});

function faultOf(row: Row, table: Table, roster: Roster | null): Fault | null {
  const talkers = personsIn(textOf(row, 'talker'), roster).map(({ name }) => name);
  const others = personsIn(textOf(row, 'interviewee'), roster).map(({ name }) => name);
  if (talkers.some((name) => others.includes(name))) return 'same';
  const types = talkTypesOf(row);
  const isKnown = table.ledger === 'first-form' || types.length > 0;
  if (!roster || talkers.length === 0 || !isKnown) return null;
  if (types.some((type) => TALKS_OF_CARE.includes(type))) return null;
  // Of several talkers one superior is enough.
  const faults = talkers.map((talker) => faultBetween(talker, row, others, roster));
  return faults.includes(null) ? null : (faults[0] ?? null);
}

function faultBetween(talker: string, row: Row, others: readonly string[], roster: Roster): Fault | null {
  const head = squeezeName(headOfUnit(roster)?.leader ?? '');
  if (head === '' || talker === head || others.length === 0) return null;
  const own = personInService(talker, roster);
  const portfolio = roster.portfolios.find(({ leader }) => squeezeName(leader) === talker);
  const office = `${own?.position ?? ''}${own?.department ?? ''}${portfolio?.position ?? ''}${portfolio?.duties ?? ''}${textOf(row, 'talkerPosition')}`;
  if ((!own && !portfolio) || OF_DISCIPLINE.test(office)) return null;
  const isLeading = portfolio !== undefined || own?.leading === true;
  for (const name of others) {
    const other = personInService(name, roster);
    const otherLeads =
      other?.leading === true || roster.portfolios.some(({ leader }) => squeezeName(leader) === name);
    if (name === head || (otherLeads && !isLeading)) return 'not-superior';
    if (!other || otherLeads || !isLeading || OF_PERSONNEL.test(office)) continue;
    const leader = leaderInCharge(roster, other.department);
    if (leader !== null && squeezeName(leader) !== talker) return 'not-in-charge';
  }
  return null;
}

/** The one entry of a name; null for a name that the roster has not, or several times. */
function personInService(name: string, roster: Roster): RosterPerson | null {
  const [person, ...more] = personByName(roster, name).filter(({ inService }) => inService);
  return person && more.length === 0 ? person : null;
}
